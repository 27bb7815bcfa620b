# matplotlib.pyplot where nothing is drawn: which figures are open, which is current, and when Jupyter would show them. Its
# other functions pass on to the current axes, by the recorded names.

import numpy as np

_classes = __part__("matplotlib in Python")
_Unknown, Figure, Axes = _classes._Unknown, _classes.Figure, _classes.Axes

_figures = {}
_state = {"interactive": True, "called": False, "image": None, "styled": False}


def _touch():
    if _state["interactive"]:
        _state["called"] = True


def _activate(fig):
    _figures[fig.number] = _figures.pop(fig.number, fig)
    return fig


def _current():
    return list(_figures.values())[-1] if _figures else None


def figure(
    num=None, figsize=None, dpi=None, *, facecolor=None, edgecolor=None, frameon=True, FigureClass=None, clear=False,
    **kwargs
):
    _touch()
    if isinstance(num, Figure):
        if num.number is None:
            __unsupported__("figure of a Figure that pyplot has not made")
        found = num
    else:
        found = _found(num)
    if found is None:
        found = Figure(dict.get(rcParams, "figure.figsize") if figsize is None else figsize)
        if figsize is None and _state["styled"]:
            found._size = _Unknown("the size of a figure in a style")
        taken = max([f.number for f in _figures.values()], default=0) + 1
        found.number, found._label = (num if isinstance(num, int) else taken), (num if isinstance(num, str) else "")
    elif clear:
        found.clear()
    return _activate(found)


def _found(num):
    if num is None:
        return None
    for fig in _figures.values():
        if fig.number == num or isinstance(num, str) and fig._label == num:
            return fig
    return None


def gcf():
    return _current() or figure()


def gca():
    _touch()
    return gcf().gca()


def sca(ax):
    if ax.figure.number is not None:
        _activate(ax.figure)
    ax.figure.sca(ax)


def axes(arg=None, **kwargs):
    _touch()
    fig = gcf()
    return fig.add_subplot(**kwargs) if arg is None else fig.add_axes(arg, **kwargs)


def delaxes(ax=None):
    ax = gca() if ax is None else ax
    ax.remove()


def subplots(
    nrows=1, ncols=1, *, sharex=False, sharey=False, squeeze=True, width_ratios=None, height_ratios=None,
    subplot_kw=None, gridspec_kw=None, **fig_kw
):
    fig = figure(**fig_kw)
    return fig, fig.subplots(nrows, ncols, squeeze=squeeze, subplot_kw=subplot_kw)


def subplot_mosaic(mosaic, *, sharex=False, sharey=False, width_ratios=None, height_ratios=None, empty_sentinel=".",
                   subplot_kw=None, gridspec_kw=None, per_subplot_kw=None, **fig_kw):
    fig = figure(**fig_kw)
    return fig, fig.subplot_mosaic(mosaic, empty_sentinel=empty_sentinel, subplot_kw=subplot_kw)


def subplot(*args, **kwargs):
    _touch()
    fig = gcf()
    if len(args) == 1 and isinstance(args[0], Axes):
        fig.sca(args[0])
        return args[0]
    key = _classes._subplot_key(args)
    asked = "projection" in kwargs or "polar" in kwargs
    for ax in fig.axes:
        if getattr(ax, "_key", None) == key and not asked:
            fig.sca(ax)
            return ax
    return fig.add_subplot(*args, **kwargs)


def subplot2grid(shape, loc, rowspan=1, colspan=1, fig=None, **kwargs):
    _touch()
    grid = _classes.GridSpec(*shape)
    spec = grid[loc[0]:loc[0] + rowspan, loc[1]:loc[1] + colspan]
    return (fig or gcf()).add_subplot(spec, **kwargs)


def twinx(ax=None):
    return (gca() if ax is None else ax).twinx()


def twiny(ax=None):
    return (gca() if ax is None else ax).twiny()


# When figures are shown


def _leave(fig):
    """A figure is shown and nobody can draw on it any more."""
    if fig._list or fig._saved:
        __figure__(tuple(fig._saved), bool(fig._list))
    fig._saved = []


def show(*args, **kwargs):
    for fig in list(_figures.values()):
        _leave(fig)
    _figures.clear()


def _end_of_cell():
    if _state["called"]:
        _state["called"] = False
        show()


def close(fig=None):
    if fig is None:
        chosen = [_current()] if _figures else []
    elif fig == "all":
        chosen = list(_figures.values())
    elif isinstance(fig, Figure):
        chosen = [fig]
    elif isinstance(fig, (int, str)):
        chosen = [_found(fig)]
    else:
        raise TypeError("close() argument must be a Figure, an int, a string, or None, not " + str(type(fig)))
    for fig in chosen:
        if fig is not None and fig.number in _figures:
            # What it would have been saved as is said at least.
            if fig._saved:
                __figure__(tuple(fig._saved), False)
                fig._saved = []
            del _figures[fig.number]


def clf():
    gcf().clear()


def cla():
    gca().clear()


def draw():
    pass


def pause(interval):
    if _figures:
        show()


def savefig(*args, **kwargs):
    return gcf().savefig(*args, **kwargs)


def ion():
    _state["interactive"] = True
    return _Unknown("ion")


def ioff():
    _state["interactive"] = False
    return _Unknown("ioff")


def isinteractive():
    return _state["interactive"]


def interactive(b):
    _state["interactive"] = b


def get_fignums():
    return sorted(_figures)


def get_figlabels():
    return [_figures[n]._label for n in get_fignums()]


def fignum_exists(num):
    return _found(num) is not None


def switch_backend(newbackend):
    pass


def set_loglevel(level):
    pass


# Functions that are not simply those of the axes


def colorbar(mappable=None, cax=None, ax=None, **kwargs):
    return gcf().colorbar(mappable, cax=cax, ax=ax, **kwargs)


def figtext(x, y, s, fontdict=None, **kwargs):
    return gcf().text(x, y, s)


def xticks(ticks=None, labels=None, *, minor=False, **kwargs):
    gca()
    return _Unknown("the ticks of the axes"), _Unknown("the ticks of the axes")


yticks = xticks


def thetagrids(*args, **kwargs):
    gca()
    return _Unknown("the ticks of the axes"), _Unknown("the ticks of the axes")


rgrids = thetagrids


def xlim(*args, **kwargs):
    gca()
    return _Unknown("the limits of the axes")


ylim = xlim


def polar(*args, **kwargs):
    ax = gca() if _current() is not None and gcf().axes else axes(projection="polar")
    return ax.plot(*args, **kwargs)


def matshow(A, fignum=None, **kwargs):
    fig = gcf() if fignum == 0 else figure(fignum)
    return fig.add_axes((0.15, 0.09, 0.775, 0.775)).matshow(A, **kwargs)


def setp(obj, *args, **kwargs):
    return _Unknown("setp")


def clim(vmin=None, vmax=None):
    pass


def set_cmap(cmap):
    get_cmap(cmap)


def get_cmap(name=None, lut=None):
    return _classes.get_cmap(name, lut)


def _colormap(name):
    def choose():
        return None

    return choose


class RcParams(dict):
    """The settings that a cell has made: nobody reads them, but their names are checked."""

    def __setitem__(self, key, value):
        if not __plot_listed__("rcParams", key):
            raise KeyError(f"{key!r} is not a valid value for rcParam.")
        super().__setitem__(key, value)

    def __getitem__(self, key):
        # What was set is turned into numbers of matplotlib's own; what was not depends on its version.
        if not __plot_listed__("rcParams", key):
            raise KeyError(f"{key!r} is not a valid value for rcParam.")
        return _Unknown(f"rcParams[{key!r}]")

    def __contains__(self, key):
        return __plot_listed__("rcParams", key)

    def update(self, *args, **kwargs):
        for key, value in dict(*args, **kwargs).items():
            self[key] = value

    def _refuse(self, *args):
        __unsupported__("the list of matplotlib's settings")

    keys = values = items = __iter__ = __len__ = __repr__ = __str__ = copy = get = pop = setdefault = find_all = _refuse


rcParams = RcParams()

_aliases = {
    "lw": "linewidth", "ls": "linestyle", "c": "color", "fc": "facecolor", "ec": "edgecolor", "mew": "markeredgewidth",
    "aa": "antialiased", "mec": "markeredgecolor", "mfc": "markerfacecolor", "ms": "markersize",
}


def rc(group, **kwargs):
    for part in (group,) if isinstance(group, str) else group:
        for name, value in kwargs.items():
            key = f"{part}.{_aliases.get(name) or name}"
            if not __plot_listed__("rcParams", key):
                raise KeyError(f'Unrecognized key "{key}" for group "{part}" and name "{name}"')
            rcParams[key] = value


def rcdefaults():
    dict.clear(rcParams)


def cycler(*args, **kwargs):
    return _Unknown("cycler")


class rc_context:
    def __init__(self, rc=None, fname=None):
        self._rc = rc or {}

    def __enter__(self):
        rcParams.update(self._rc)
        return None

    def __exit__(self, *details):
        return None


class _Style:
    """matplotlib.style"""

    def use(self, style):
        _state["styled"] = True
        for name in style if isinstance(style, (list, tuple)) else (style,):
            if isinstance(name, dict):
                rcParams.update(name)
            elif isinstance(name, str) and name.startswith("seaborn") and not name.startswith("seaborn-v0_8"):
                __undecided__(f"style {name!r}, which matplotlib knows as 'seaborn-v0_8…' since 3.6")
            elif name != "default" and not __plot_listed__("styles", name):
                raise OSError(
                    f"{name!r} is not a valid package style, path of style file, URL of style file, or library style "
                    "name (library styles are listed in `style.available`)")

    def context(self, style, after_reset=False):
        self.use(style)
        return rc_context()

    def __getattr__(self, name):
        if __plot_name__("module matplotlib.style", name) is None:
            raise AttributeError(f"module 'matplotlib.style' has no attribute '{name}'")
        __unsupported__("matplotlib.style." + name)


style = _Style()


def xkcd(*args, **kwargs):
    return rc_context()


def _passes_on(owner, method):
    """A function of pyplot's that is a method of the current axes, or figure."""

    def function(*args, **kwargs):
        return getattr(gca() if owner == "gca" else gcf(), method)(*args, **kwargs)

    return function


def _gives_nothing(*args, **kwargs):
    return None
