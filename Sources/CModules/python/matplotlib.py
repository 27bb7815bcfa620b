# matplotlib's classes, for cells whose pictures are not drawn: what a call gives has the shape that the cells take apart,
# and no number or text that only a drawing would tell. What is asked of such an object is known from the recorded names: it is
# given, refused by name, or denied as matplotlib denies it.

import numpy as np


def _nothing(*args, **kwargs):
    return None


def _kind(thing):
    return type(thing).__name__


class _Unknown:
    """Numbers or texts that matplotlib would choose while it draws: they can be passed on, and nothing else."""

    def __init__(self, what):
        self._what = what

    def _refuse(self, *args):
        __unsupported__("what matplotlib would choose while it draws: " + self._what)

    __getattr__ = __getitem__ = __iter__ = __len__ = __bool__ = __float__ = __int__ = __contains__ = _refuse
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = _refuse
    __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = __pow__ = __rpow__ = __neg__ = __pos__ = __abs__ = _refuse
    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __hash__ = __repr__ = __str__ = __format__ = _refuse
    __setitem__ = __delitem__ = __call__ = __enter__ = __index__ = __round__ = __matmul__ = __rmatmul__ = _refuse


class _Base:
    """What every object of matplotlib's does here."""

    def __getattr__(self, name):
        kind = _kind(self)
        given = __plot_name__(kind, name)
        if given is None:
            raise AttributeError(f"'{kind}' object has no attribute '{name}'")
        is_method, given = given.startswith("()"), given.strip("()=")
        if not is_method and given in _made:
            part = _made[given]()
            setattr(self, name, part)
            return part
        if is_method and given in _made:
            return _Drawing(_made[given])
        if is_method and given == "-":
            return _nothing
        if is_method and (name == "set" or name.startswith("set_")):
            return _Drawing(_Unknown, f"{kind}.{name}")
        __unsupported__(f"{kind}.{name} of matplotlib")

    def __repr__(self):
        return __text_with_address__(_kind(self))

    def __str__(self):
        return __text_with_address__(_kind(self))


class _Drawing:
    """A method that draws, and what it gives."""

    def __init__(self, kind, *args):
        self._kind, self._args = kind, args

    def __call__(self, *args, **kwargs):
        return self._kind(*self._args)

    def __repr__(self):
        return __text_with_address__("method")


class Artist(_Base):
    def __init__(self, *args, **kwargs):
        pass


class TickHelper(_Base):
    def __init__(self, *args, **kwargs):
        pass


class Norm(_Base):
    def __init__(self, *args, **kwargs):
        pass


class Container(_Base):
    """A bundle of parts that is taken apart like a tuple."""

    def __init__(self, parts=()):
        self._parts = tuple(parts)

    def __iter__(self):
        return iter(self._parts)

    def __len__(self):
        return len(self._parts)

    def __getitem__(self, index):
        return self._parts[index]

    def __repr__(self):
        return f"<{_kind(self)} object of {len(self._parts)} artists>"

    __str__ = __repr__

    def get_children(self):
        children = []
        for part in self._parts:
            if part is not None:
                children += part if isinstance(part, (list, tuple)) else [part]
        return children


# Lines and texts


class Line2D(Artist):
    pass


class Line3D(Line2D):
    pass


class Text(Artist):
    """Its place is known, since the cell gives it."""

    def __init__(self, x=0, y=0, text="", **kwargs):
        self._at = (x, y)
        self._text = text

    def get_text(self):
        return self._text

    def set_text(self, s):
        self._text = "" if s is None else str(s)

    def __repr__(self):
        return f"Text({self._at[0]}, {self._at[1]}, {self._text!r})"

    __str__ = __repr__


class Text3D(Text):
    pass


class Annotation(Text):
    def __init__(self, text="", xy=(0, 0), xytext=None, xycoords="data", textcoords=None, **kwargs):
        x, y = xy if xytext is None else xytext
        super().__init__(x, y, text)
        self.xy = xy


# Patches


class Patch(Artist):
    pass


class Rectangle(Patch):
    def __init__(self, xy=(0, 0), width=0, height=0, **kwargs):
        self._rect = (xy[0], xy[1], width, height)

    def get_x(self):
        return self._rect[0]

    def get_y(self):
        return self._rect[1]

    def get_width(self):
        return self._rect[2]

    def get_height(self):
        return self._rect[3]

    def get_xy(self):
        return self._rect[:2]

    def set_x(self, x):
        self._rect = (x,) + self._rect[1:]

    def set_y(self, y):
        self._rect = self._rect[:1] + (y,) + self._rect[2:]

    def set_xy(self, xy):
        self._rect = (xy[0], xy[1]) + self._rect[2:]

    def set_width(self, w):
        self._rect = self._rect[:2] + (w,) + self._rect[3:]

    def set_height(self, h):
        self._rect = self._rect[:3] + (h,)

    def __repr__(self):
        __unsupported__("the text of a Rectangle of matplotlib")

    __str__ = __repr__


class Ellipse(Patch):
    pass


class Circle(Ellipse):
    pass


class Arc(Ellipse):
    pass


class Polygon(Patch):
    pass


class RegularPolygon(Patch):
    pass


class Wedge(Patch):
    pass


class Arrow(Patch):
    pass


class FancyArrow(Polygon):
    pass


class FancyArrowPatch(Patch):
    pass


class ConnectionPatch(FancyArrowPatch):
    pass


class FancyBboxPatch(Patch):
    pass


class PathPatch(Patch):
    pass


class StepPatch(PathPatch):
    pass


class Spine(Patch):
    pass


class Spines(_Base):
    """The four sides, by their names."""

    def __init__(self, sides=("left", "right", "bottom", "top")):
        self._sides = {side: Spine() for side in sides}

    def __getattr__(self, name):
        if name in self._sides:
            return self._sides[name]
        return super().__getattr__(name)

    def __getitem__(self, key):
        if isinstance(key, list):
            missing = [k for k in key if k not in self._sides]
            if missing:
                raise KeyError(", ".join(missing))
            return _Together([self._sides[k] for k in key])
        if isinstance(key, slice):
            if key.start is None and key.stop is None and key.step is None:
                return _Together(list(self._sides.values()))
            raise ValueError("Spines does not support slicing except for the fully open slice [:] to access all spines.")
        return self._sides[key]

    def __iter__(self):
        return iter(self._sides)

    def __len__(self):
        return len(self._sides)

    def __contains__(self, key):
        return key in self._sides

    def keys(self):
        return self._sides.keys()

    def values(self):
        return self._sides.values()

    def items(self):
        return self._sides.items()


class _Together(_Base):
    def __init__(self, parts):
        self._parts = parts

    def __getattr__(self, name):
        if not name.startswith("set"):
            raise AttributeError(f"'SpinesProxy' object has no attribute '{name}'")
        getattr(self._parts[0], name)
        return _nothing


# Collections, images and what else a drawing call gives


class Collection(Artist):
    pass


class PathCollection(Collection):
    pass


class Path3DCollection(PathCollection):
    pass


class PatchCollection(Collection):
    pass


class Patch3DCollection(PatchCollection):
    pass


class PolyCollection(Collection):
    pass


class Poly3DCollection(PolyCollection):
    pass


class FillBetweenPolyCollection(PolyCollection):
    pass


class Barbs(PolyCollection):
    pass


class Quiver(PolyCollection):
    pass


class QuiverKey(Artist):
    pass


class LineCollection(Collection):
    pass


class Line3DCollection(LineCollection):
    pass


class EventCollection(LineCollection):
    pass


class QuadMesh(Collection):
    pass


class ContourSet(Collection):
    pass


class QuadContourSet(ContourSet):
    pass


class TriContourSet(ContourSet):
    pass


class AxesImage(Artist):
    pass


class BboxImage(Artist):
    pass


class OffsetImage(Artist):
    pass


class AnnotationBbox(Artist):
    pass


class AnchoredText(Artist):
    pass


class Legend(Artist):
    pass


class Table(Artist):
    pass


class Cell(Rectangle):
    pass


class Colorbar(_Base):
    def __init__(self):
        self.ax = Axes(None)


class StreamplotSet(_Base):
    def __init__(self):
        self.lines = LineCollection()
        self.arrows = PatchCollection()


class BarContainer(Container):
    def __init__(self, parts=(), errorbar=None):
        super().__init__(parts)
        self.patches = list(parts)
        self.errorbar = errorbar


class ErrorbarContainer(Container):
    def __init__(self, parts=(None, (), ())):
        super().__init__(parts)
        self.lines = self._parts


class StemContainer(Container):
    def __init__(self, parts):
        super().__init__(parts)
        self.markerline, self.stemlines, self.baseline = parts


class PieContainer(_Base):
    """What `pie` gives: it is taken apart like a tuple."""

    def __init__(self, wedges, texts):
        self.wedges = wedges
        self._texts = texts

    def __iter__(self):
        return iter([self.wedges] + self._texts)

    def __len__(self):
        return 1 + len(self._texts)

    def __getitem__(self, index):
        return ([self.wedges] + self._texts)[index]


class Path(_Base):
    def __init__(self, *args, **kwargs):
        pass


class Bbox(_Base):
    def __init__(self, *args, **kwargs):
        pass


class Transform(_Base):
    def __init__(self, *args, **kwargs):
        pass

    def __add__(self, other):
        return Transform()

    def __sub__(self, other):
        return Transform()


class Affine2D(Transform):
    def _self(self, *args, **kwargs):
        return self

    rotate = rotate_deg = rotate_around = rotate_deg_around = translate = scale = skew = skew_deg = _self


class MarkerStyle(_Base):
    def __init__(self, *args, **kwargs):
        pass


class FontProperties(_Base):
    def __init__(self, *args, **kwargs):
        pass


class FigureCanvasBase(_Base):
    pass


# Axes' ticks


class Axis(Artist):
    pass


class XAxis(Axis):
    pass


class YAxis(Axis):
    pass


class ZAxis(Axis):
    pass


class Tick(Artist):
    pass


class XTick(Tick):
    pass


class YTick(Tick):
    pass


class Locator(TickHelper):
    pass


class MaxNLocator(Locator):
    pass


class AutoLocator(MaxNLocator):
    pass


class AutoMinorLocator(Locator):
    pass


class FixedLocator(Locator):
    pass


class IndexLocator(Locator):
    pass


class LinearLocator(Locator):
    pass


class LogLocator(Locator):
    pass


class MultipleLocator(Locator):
    pass


class NullLocator(Locator):
    pass


class Formatter(TickHelper):
    pass


class FuncFormatter(Formatter):
    pass


class FixedFormatter(Formatter):
    pass


class FormatStrFormatter(Formatter):
    pass


class StrMethodFormatter(Formatter):
    pass


class NullFormatter(Formatter):
    pass


class PercentFormatter(Formatter):
    pass


class ScalarFormatter(Formatter):
    pass


class EngFormatter(ScalarFormatter):
    pass


class LogFormatter(Formatter):
    pass


# Colors


class Normalize(Norm):
    pass


class NoNorm(Normalize):
    pass


class LogNorm(Normalize):
    pass


class SymLogNorm(Normalize):
    pass


class PowerNorm(Normalize):
    pass


class BoundaryNorm(Normalize):
    pass


class TwoSlopeNorm(Normalize):
    pass


class CenteredNorm(Normalize):
    pass


class ScalarMappable(_Base):
    def __init__(self, *args, **kwargs):
        pass

    def __getattr__(self, name):
        return getattr(Collection(), name)


class _Colors:
    """As many colors as numbers were given; what they are, a drawing would show."""

    def __init__(self, count):
        self._count = count

    def __len__(self):
        return self._count

    def __getitem__(self, index):
        if isinstance(index, slice):
            return _Colors(len(range(self._count)[index]))
        if isinstance(index, tuple):
            return _Unknown("a color")
        range(self._count)[index]
        return _Unknown("a color")

    def __iter__(self):
        return iter([_Unknown("a color") for _ in range(self._count)])

    def __repr__(self):
        __unsupported__("what matplotlib would choose while it draws: colors")

    __str__ = __repr__


class Colormap(_Base):
    def __init__(self, name="", N=None, *args, **kwargs):
        self.name = name
        if N is not None:
            self.N = N

    def __call__(self, X, alpha=None, bytes=False):
        shape = _shape(X)
        if len(shape) == 0:
            return _Unknown("a color")
        return _Colors(shape[0]) if len(shape) == 1 else _Unknown("colors")

    def reversed(self, name=None):
        return type(self)._named(self.name + "_r" if name is None else name, self.__dict__.get("N"))

    def resampled(self, lutsize):
        return type(self)._named(self.name, lutsize)

    @classmethod
    def _named(cls, name, N):
        made = cls.__new__(cls)
        made.name = name
        if N is not None:
            made.N = N
        return made

    def copy(self):
        return type(self)._named(self.name, self.__dict__.get("N"))

    __copy__ = copy


class ListedColormap(Colormap):
    def __init__(self, colors, name="unnamed", N=None, **kwargs):
        super().__init__(name, (len(colors) if not isinstance(colors, str) else 1) if N is None else N)


class LinearSegmentedColormap(Colormap):
    def __init__(self, name="", segmentdata=None, N=256, gamma=1.0, **kwargs):
        super().__init__(name, N)

    @staticmethod
    def from_list(name, colors, N=256, gamma=1.0, **kwargs):
        return LinearSegmentedColormap(name, None, N)


class ColormapRegistry(_Base):
    def __init__(self):
        self._added = {}

    def __getitem__(self, name):
        if name in self._added:
            return self._added[name]
        if not isinstance(name, str) or not __plot_listed__("colormaps", name):
            raise KeyError(f"{name!r} is not a known colormap name")
        return Colormap(name, int(__plot_name__("list sizes", name).strip("=")))

    def __contains__(self, name):
        return name in self._added or __plot_listed__("colormaps", name)

    def get_cmap(self, cmap=None):
        if isinstance(cmap, Colormap):
            return cmap
        return _named_colormap("viridis" if cmap is None else cmap)

    def register(self, cmap, *, name=None, force=False):
        self._added[name or cmap.name] = cmap

    def __call__(self):
        __unsupported__("the names of all colormaps of matplotlib")


colormaps = ColormapRegistry()


def _named_colormap(name):
    if name not in colormaps:
        raise ValueError(f"{name!r} is not a valid value for name.")
    return colormaps[name]


def get_cmap(name=None, lut=None):
    if isinstance(name, Colormap):
        return name
    found = _named_colormap("viridis" if name is None else name)
    return found if lut is None else found.resampled(lut)


# Shapes of what is drawn, without asking more of it than how long it is


def _shape(values):
    if hasattr(values, "shape"):
        return values.shape
    if isinstance(values, str) or not hasattr(values, "__len__"):
        return ()
    if len(values) == 0 or isinstance(values, dict):
        return (len(values),)
    return (len(values),) + (_shape(values[0]) if isinstance(values, (list, tuple)) else ())


def _count(values):
    shape = _shape(values)
    return shape[0] if shape else 1


def _columns(values):
    shape = _shape(values)
    return shape[1] if len(shape) > 1 else 1


def _check_same_size(x, y):
    size = lambda v: np.size(v) if hasattr(v, "shape") else _count(v)
    if len(_shape(x)) < 2 and len(_shape(y)) < 2 and size(x) != size(y):
        raise ValueError("x and y must be the same size")


def _line_count(args, what):
    """How many lines `plot` makes of its arguments."""
    count = 0
    while args:
        first, args = args[:2], args[2:]
        if len(first) == 2 and isinstance(first[1], str):
            first = first[:1]
        elif args and isinstance(args[0], str):
            args = args[1:]
        if len(first) == 2:
            x, y = _shape(first[0]) or (1,), _shape(first[1]) or (1,)
            if x[0] != y[0]:
                raise ValueError(f"x and y must have same first dimension, but have shapes {x} and {y}")
            if len(x) > 2 or len(y) > 2:
                raise ValueError(f"x and y can be no greater than 2D, but have shapes {x} and {y}")
            count += max(_columns(first[0]), _columns(first[1]))
        else:
            count += _columns(first[0])
    return count


def _check_options(kind, options, known=()):
    """The error that matplotlib gives for a keyword that no property has."""
    for name in options:
        if name not in known and __plot_name__(kind, "set_" + name) is None:
            raise AttributeError(f"{kind}.set() got an unexpected keyword argument {name!r}")


class GridSpecBase(_Base):
    def __init__(self, nrows, ncols, **kwargs):
        for count, what in ((nrows, "rows"), (ncols, "columns")):
            if not isinstance(count, (int, np.integer)) or count <= 0:
                raise ValueError(f"Number of {what} must be a positive integer, not {count!r}")
        self.nrows, self.ncols = nrows, ncols
        self.figure = None

    def get_geometry(self):
        return self.nrows, self.ncols

    def __getitem__(self, key):
        key = key if isinstance(key, tuple) else (key,)
        whole = np.arange(self.nrows * self.ncols).reshape(self.nrows, self.ncols)
        try:
            part = whole.ravel()[key[0]] if len(key) == 1 else whole[key[0], key[1]]
        except IndexError:
            raise IndexError("GridSpec index out of range") from None
        places = [int(n) for n in np.ravel(part)]
        return SubplotSpec(self, places[0], places[-1])

    def subplots(self, *, sharex=False, sharey=False, squeeze=True, subplot_kw=None):
        return _subplots(self.figure, self.nrows, self.ncols, squeeze, subplot_kw)


class GridSpec(GridSpecBase):
    def __init__(self, nrows, ncols, figure=None, **kwargs):
        super().__init__(nrows, ncols)
        self.figure = figure

    update = tight_layout = _nothing


class GridSpecFromSubplotSpec(GridSpecBase):
    def __init__(self, nrows, ncols, subplot_spec=None, **kwargs):
        super().__init__(nrows, ncols)


class SubplotSpec(_Base):
    def __init__(self, gridspec, num1, num2=None):
        self._gridspec, self.num1, self.num2 = gridspec, num1, num2

    def get_gridspec(self):
        return self._gridspec

    def subgridspec(self, nrows, ncols, **kwargs):
        return GridSpecFromSubplotSpec(nrows, ncols, self)

    def _key(self):
        return (self._gridspec, self.num1, self.num2)


class ndarray:
    """What `subplots` gives for several: axes in rows and columns. It is NumPy's array of objects, as far as axes need one."""

    def __init__(self, places, items):
        self._places, self._items = places, items

    def _of(self, places):
        return ndarray(places, self._items) if np.ndim(places) > 0 else self._items[int(places)]

    @property
    def shape(self):
        return self._places.shape

    @property
    def size(self):
        return self._places.size

    @property
    def ndim(self):
        return self._places.ndim

    @property
    def T(self):
        return self._of(self._places.T)

    @property
    def flat(self):
        return _Flat(self.ravel())

    def ravel(self, order="C"):
        return self._of(self._places.ravel())

    flatten = ravel

    def reshape(self, *shape):
        return self._of(self._places.reshape(*shape))

    def transpose(self, *axes):
        return self._of(self._places.transpose(*axes))

    def squeeze(self):
        return self._of(self._places.squeeze())

    def copy(self):
        return self._of(self._places.copy())

    def item(self, *place):
        return self._items[int(self._places.item(*place))]

    def tolist(self):
        return [part.tolist() if isinstance(part, ndarray) else part for part in self]

    def __getitem__(self, key):
        return self._of(self._places[key])

    def __len__(self):
        return len(self._places)

    def __iter__(self):
        return iter([self._of(part) for part in self._places])

    def __getattr__(self, name):
        if hasattr(self._places, name):
            __unsupported__(f"ndarray.{name} of an array of axes")
        raise AttributeError(f"'numpy.ndarray' object has no attribute '{name}'")

    def __repr__(self):
        return __text_with_address__("Axes")

    __str__ = __repr__


class _Flat:
    def __init__(self, array):
        self._array, self._next = array, 0

    def __iter__(self):
        return self

    def __next__(self):
        if self._next == len(self._array):
            raise StopIteration
        self._next += 1
        return self._array[self._next - 1]

    def __getitem__(self, key):
        return self._array[key]

    def __len__(self):
        return len(self._array)


def _subplots(figure, nrows, ncols, squeeze, subplot_kw):
    grid = GridSpec(nrows, ncols, figure)
    options = dict(subplot_kw or {})
    items = [figure.add_subplot(nrows, ncols, n + 1, **options) for n in range(nrows * ncols)]
    places = np.arange(nrows * ncols).reshape(nrows, ncols)
    array = ndarray(places, items)
    if not squeeze:
        return array
    return items[0] if len(items) == 1 else array.squeeze()


# Where things are drawn


class Axes(Artist):
    def __init__(self, figure, *args, **kwargs):
        self.figure = figure
        self.spines = Spines()
        self.xaxis, self.yaxis = XAxis(), YAxis()
        self.title, self.patch = Text(0.5, 1.0, ""), Rectangle((0, 0), 1, 1)
        self.transAxes, self.transData = Transform(), Transform()
        self.lines, self.patches, self.texts, self.images, self.collections = [], [], [], [], []
        self.legend_ = None

    def get_figure(self, root=False):
        return self.figure

    def get_legend(self):
        return self.legend_

    def get_lines(self):
        return list(self.lines)

    def _kept(self, part):
        if isinstance(part, Text):
            self.texts.append(part)
        elif isinstance(part, Line2D):
            self.lines.append(part)
        elif isinstance(part, Patch):
            self.patches.append(part)
        elif isinstance(part, AxesImage):
            self.images.append(part)
        elif isinstance(part, Collection):
            self.collections.append(part)
        part.axes, part.figure = self, self.figure
        return part

    def clear(self):
        self.lines, self.patches, self.texts, self.images, self.collections = [], [], [], [], []
        self.legend_ = None

    cla = clear

    def remove(self):
        if self.figure is not None:
            self.figure.delaxes(self)

    # Lines

    def _line(self):
        return Line2D()

    def plot(self, *args, scalex=True, scaley=True, data=None, **kwargs):
        _check_options("Line2D", kwargs)
        count = 1 if data is not None else _line_count(args, "plot")
        return [self._kept(self._line()) for _ in range(count)]

    def _as_plot(self, *args, **kwargs):
        options = ("base", "basex", "basey", "subs", "subsx", "subsy", "nonpositive", "nonposx", "nonposy", "where")
        return self.plot(*args, **{name: value for name, value in kwargs.items() if name not in options})

    loglog = semilogx = semilogy = _as_plot

    def step(self, x, y, *args, where="pre", data=None, **kwargs):
        return self.plot(x, y, *args, data=data, **kwargs)

    def _one_line(self, *args, **kwargs):
        return self._kept(self._line())

    axhline = axvline = axline = ecdf = _one_line

    def stem(self, *args, **kwargs):
        return StemContainer([self._kept(Line2D()), self._kept(LineCollection()), self._kept(Line2D())])

    def errorbar(self, x, y, yerr=None, xerr=None, fmt="", *args, capsize=None, **kwargs):
        line = None if isinstance(fmt, str) and fmt.lower() == "none" else self._kept(Line2D())
        sides = (xerr is not None) + (yerr is not None)
        caps = tuple(self._kept(Line2D()) for _ in range(2 * sides if capsize else 0))
        return ErrorbarContainer([line, caps, tuple(self._kept(LineCollection()) for _ in range(sides))])

    # Bars

    def _bars(self, place, length, thickness, base, align, kind, is_upright):
        if not _is_numbers(place):
            # Categories stand at 0, 1, 2 …
            names = [place] if isinstance(place, str) else list(place)
            known = {name: n for n, name in enumerate(dict.fromkeys(names))}
            place = [known[name] for name in names]
        place, length, thickness, base = (np.atleast_1d(np.asarray(v)) for v in (place, length, thickness, base))
        count = max(v.size for v in (place, length, thickness, base))
        for name, v in ((("height" if is_upright else "width"), length), ("width" if is_upright else "height", thickness)):
            if 1 not in (v.size, place.size) and v.size != place.size:
                raise ValueError(
                    "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between "
                    f"'{'x' if is_upright else 'y'}' with shape {place.shape} and '{name}' with shape {v.shape}.")
        at = lambda v, n: v[n] if v.size > 1 else v[0]
        bars = []
        for n in np.arange(count):
            middle, thick = at(place, n), at(thickness, n)
            start = middle - thick / 2 if align == "center" else middle
            if is_upright:
                bar = Rectangle((start, at(base, n)), thick, at(length, n))
            else:
                bar = Rectangle((at(base, n), start), at(length, n), thick)
            bars.append(self._kept(bar))
        return BarContainer(bars)

    def bar(self, x, height, width=0.8, bottom=None, *, align="center", data=None, **kwargs):
        return self._bars(x, height, width, 0 if bottom is None else bottom, align, "bar", True)

    def barh(self, y, width, height=0.8, left=None, *, align="center", data=None, **kwargs):
        return self._bars(y, width, height, 0 if left is None else left, align, "barh", False)

    def bar_label(self, container, labels=None, **kwargs):
        return [self._kept(Text()) for _ in container]

    def hist(
        self, x, bins=None, *, range=None, density=False, weights=None, cumulative=False, bottom=None, histtype="bar",
        align="mid", orientation="vertical", rwidth=None, log=False, color=None, label=None, stacked=False, data=None,
        **kwargs
    ):
        if data is not None or not _is_numbers(x):
            __unsupported__("hist of what are no numbers")
        bins = 10 if bins is None else bins
        if len(_shape(x)) > 1 or isinstance(x, (list, tuple)) and len(x) and _shape(x[0]):
            columns = [np.ravel(c) for c in (x if isinstance(x, (list, tuple)) else np.asarray(x).T)]
        else:
            columns = [np.ravel(x)]
        if len(columns) == 1:
            counts, edges = np.histogram(columns[0], bins, range=range, weights=weights, density=density)
            tops = [counts.astype(float)]
        else:
            if isinstance(bins, str) or weights is not None:
                __unsupported__("hist of several data sets with bins by name, or weights")
            filled = [c for c in columns if len(c)]
            if range is None and np.ndim(bins) == 0 and filled:
                range = (min(np.nanmin(c) for c in filled), max(np.nanmax(c) for c in filled))
            tops = []
            for column in columns:
                counts, edges = np.histogram(column, bins, range=range, density=density and not stacked)
                tops.append(counts.astype(float))
            if stacked:
                tops = np.cumsum(tops, axis=0)
                if density:
                    tops = tops / np.diff(edges) / tops[-1].sum()
                tops = list(tops)
        edges = np.asarray(edges, dtype=float)
        if cumulative:
            step = -1 if cumulative < 0 else 1
            if density:
                tops = [(m * np.diff(edges))[::step].cumsum()[::step] for m in tops]
            else:
                tops = [m[::step].cumsum()[::step] for m in tops]
        sides = []
        for m in tops:
            if histtype.startswith("bar"):
                sides.append(BarContainer([self._kept(Rectangle()) for _ in m]))
            else:
                sides.append([self._kept(Polygon())])
        if len(columns) == 1:
            return tops[0], edges, sides[0]
        return np.array(tops), edges, sides

    def hist2d(self, x, y, bins=10, *, range=None, density=False, weights=None, **kwargs):
        counts, xedges, yedges = np.histogram2d(x, y, bins=bins, range=range, density=density, weights=weights)
        return counts, xedges, yedges, self._kept(QuadMesh())

    def stairs(self, values, edges=None, **kwargs):
        return self._kept(StepPatch())

    def pie(self, x, explode=None, labels=None, colors=None, autopct=None, **kwargs):
        wedges = [self._kept(Wedge()) for _ in np.arange(_count(x))]
        texts = [[self._kept(Text()) for _ in wedges]]
        if autopct is not None:
            texts.append([self._kept(Text()) for _ in wedges])
        return PieContainer(wedges, texts)

    def boxplot(self, x, *args, **kwargs):
        n = _box_count(x)
        lines = lambda count: [self._kept(Line2D()) for _ in np.arange(count)]
        means = kwargs.get("showmeans")
        boxes = [self._kept(PathPatch()) for _ in np.arange(n)] if kwargs.get("patch_artist") else lines(n)
        return {
            "whiskers": lines(2 * n), "caps": lines(2 * n if kwargs.get("showcaps", True) else 0), "boxes": boxes,
            "medians": lines(n), "fliers": lines(n if kwargs.get("showfliers", True) else 0),
            "means": lines(n if means else 0),
        }

    def violinplot(self, dataset, positions=None, **kwargs):
        parts = {"bodies": [self._kept(FillBetweenPolyCollection()) for _ in np.arange(_box_count(dataset))]}
        if kwargs.get("showmeans"):
            parts["cmeans"] = self._kept(LineCollection())
        if kwargs.get("showextrema", True):
            for name in ("cmaxes", "cmins", "cbars"):
                parts[name] = self._kept(LineCollection())
        if kwargs.get("showmedians"):
            parts["cmedians"] = self._kept(LineCollection())
        return parts

    # Points, areas, fields

    def scatter(self, x, y, *args, **kwargs):
        if kwargs.get("data") is None:
            _check_same_size(x, y)
        return self._kept(PathCollection())

    def fill(self, *args, data=None, **kwargs):
        return [self._kept(Polygon()) for _ in np.arange(max(1, sum(not isinstance(a, str) for a in args) // 2))]

    def stackplot(self, x, *args, **kwargs):
        count = sum(_shape(a)[0] if len(_shape(a)) > 1 else 1 for a in args)
        return [self._kept(FillBetweenPolyCollection()) for _ in np.arange(count)]

    def streamplot(self, x, y, u, v, *args, **kwargs):
        return StreamplotSet()

    def contour(self, *args, **kwargs):
        return self._kept(QuadContourSet())

    contourf = contour

    def clabel(self, CS, levels=None, **kwargs):
        return _Unknown("clabel")

    def eventplot(self, positions, **kwargs):
        return [self._kept(EventCollection()) for _ in np.arange(_shape(positions)[0] if len(_shape(positions)) > 1 else 1)]

    def tricontour(self, *args, **kwargs):
        return self._kept(TriContourSet())

    tricontourf = tricontour

    def tripcolor(self, *args, **kwargs):
        return self._kept(PolyCollection())

    def triplot(self, *args, **kwargs):
        return [self._kept(Line2D()), self._kept(Line2D())]

    def spy(self, Z, *args, **kwargs):
        return self._kept(AxesImage())

    matshow = spy

    def pcolor(self, *args, **kwargs):
        return self._kept(PolyCollection())

    # Texts

    def set_title(self, label, fontdict=None, loc=None, pad=None, *, y=None, **kwargs):
        x = {"left": 0.0, "right": 1.0}.get(loc, 0.5)
        made = Text(x, 1.0 if y is None else y, _text(label))
        if x == 0.5:
            self.title = made
        return made

    def set_xlabel(self, xlabel, fontdict=None, labelpad=None, *, loc=None, **kwargs):
        self._labels = {**self.__dict__.get("_labels", {}), "x": _text(xlabel)}
        return Text({"left": 0, "right": 1}.get(loc, 0.5), 0, _text(xlabel))

    def set_ylabel(self, ylabel, fontdict=None, labelpad=None, *, loc=None, **kwargs):
        self._labels = {**self.__dict__.get("_labels", {}), "y": _text(ylabel)}
        return Text(0, {"bottom": 0, "top": 1}.get(loc, 0.5), _text(ylabel))

    def get_title(self, loc="center"):
        if loc != "center":
            __unsupported__("Axes.get_title of matplotlib with a place")
        return self.title.get_text()

    def get_xlabel(self):
        return self.__dict__.get("_labels", {}).get("x", "")

    def get_ylabel(self):
        return self.__dict__.get("_labels", {}).get("y", "")

    def text(self, x, y, s, fontdict=None, **kwargs):
        return self._kept(Text(x, y, _text(s)))

    def annotate(self, text, xy, xytext=None, *args, **kwargs):
        return self._kept(Annotation(_text(text), xy, xytext))

    def legend(self, *args, **kwargs):
        self.legend_ = Legend()
        return self.legend_

    # Frames and limits

    def axis(self, *args, **kwargs):
        return _Unknown("Axes.axis")

    def _limits(self, *args, **kwargs):
        return _Unknown("the limits of the axes")

    set_xlim = set_ylim = set_xbound = set_ybound = _limits

    def get_xaxis(self):
        return self.xaxis

    def get_yaxis(self):
        return self.yaxis

    def twinx(self, *args, **kwargs):
        return self.figure._added(Axes(self.figure))

    twiny = twinx

    def inset_axes(self, bounds, **kwargs):
        return Axes(self.figure)

    def add_patch(self, p):
        return self._kept(p)

    def add_artist(self, a):
        return self._kept(a)

    def add_line(self, line):
        return self._kept(line)

    def add_image(self, image):
        return self._kept(image)

    def add_collection(self, collection, autolim=True):
        return self._kept(collection)

    def __repr__(self):
        __unsupported__("the text of Axes of matplotlib (where they stand in their figure)")

    __str__ = __repr__


class PolarAxes(Axes):
    def __init__(self, figure, *args, **kwargs):
        super().__init__(figure)
        self.spines = Spines(("polar", "start", "end", "inner"))


class Axes3D(Axes):
    def __init__(self, fig=None, *args, **kwargs):
        super().__init__(fig)
        self.zaxis = ZAxis()

    def _line(self):
        return Line3D()

    def plot(self, xs, ys, *args, zdir="z", axlim_clip=False, **kwargs):
        kwargs.pop("zs", None)
        _check_options("Line2D", kwargs)
        _line_count((xs, ys), "plot")
        return [self._kept(Line3D()) for _ in np.arange(max(_columns(xs), _columns(ys)))]

    plot3D = plot

    def scatter(self, xs, ys, zs=0, *args, **kwargs):
        return self._kept(Path3DCollection())

    scatter3D = scatter

    def _surface(self, *args, **kwargs):
        return self._kept(Poly3DCollection())

    plot_surface = plot_trisurf = bar3d = _surface

    def plot_wireframe(self, X, Y, Z, **kwargs):
        return self._kept(Line3DCollection())

    def bar(self, left, height, zs=0, zdir="z", *args, **kwargs):
        return self._bars(left, height, 0.8, 0, "center", "bar", True)

    def contour(self, X, Y, Z, *args, **kwargs):
        return self._kept(QuadContourSet())

    contourf = contour3D = contourf3D = contour

    def quiver(self, *args, **kwargs):
        return self._kept(Line3DCollection())

    quiver3D = quiver

    def text(self, x, y, z, s, zdir=None, **kwargs):
        return self._kept(Text3D(x, y, _text(s)))

    text3D = text

    def text2D(self, x, y, s, fontdict=None, **kwargs):
        return self._kept(Text(x, y, _text(s)))

    def set_zlabel(self, zlabel, fontdict=None, labelpad=None, **kwargs):
        return Text(0.5, 0, _text(zlabel))

    def set_zlim(self, *args, **kwargs):
        return _Unknown("the limits of the axes")

    set_zlim3d = set_xlim3d = set_ylim3d = set_zlim

    view_init = mouse_init = disable_mouse_rotation = margins = invert_zaxis = autoscale = autoscale_view = _nothing
    auto_scale_xyz = locator_params = tick_params = grid = set_axis_off = set_axis_on = _nothing

    def add_collection3d(self, col, zs=0, zdir="z", **kwargs):
        return self._kept(col)


class Figure(Artist):
    def __init__(self, figsize=None, dpi=None, *, layout=None, **kwargs):
        self._list, self._current, self._saved, self._is_shown = [], None, [], False
        self.number = None
        self.canvas, self.patch = FigureCanvasBase(), Rectangle((0, 0), 1, 1)
        self.transFigure = Transform()
        self._suptitle = None
        self._size = None if figsize is None else np.array(figsize, float)

    def get_size_inches(self):
        if self._size is None:
            self._size = np.array([6.4, 4.8])
        return self._size.copy()

    def set_size_inches(self, w, h=None, forward=True):
        size = np.array(w if h is None else (w, h), float)
        if not np.isfinite(size).all() or (size < 0).any():
            raise ValueError(f"figure size must be positive finite not {size}")
        self._size = size

    def get_figwidth(self):
        return self.get_size_inches()[0]

    def get_figheight(self):
        return self.get_size_inches()[1]

    def set_figwidth(self, val, forward=True):
        self.set_size_inches(val, self.get_figheight())

    def set_figheight(self, val, forward=True):
        self.set_size_inches(self.get_figwidth(), val)

    @property
    def axes(self):
        return list(self._list)

    def get_axes(self):
        return list(self._list)

    def _added(self, axes):
        self._list.append(axes)
        self._current = axes
        return axes

    def _made(self, projection=None, polar=False, **kwargs):
        if polar and projection in (None, "polar"):
            projection = "polar"
        if projection in (None, "rectilinear"):
            return self._added(Axes(self))
        if projection == "polar":
            return self._added(PolarAxes(self))
        if projection == "3d":
            return self._added(Axes3D(self))
        if projection in ("aitoff", "hammer", "lambert", "mollweide"):
            __unsupported__(f"projection {projection!r} of matplotlib")
        raise ValueError(f"{projection!r} is not a valid value for projection.")

    def add_subplot(self, *args, **kwargs):
        if len(args) == 1 and isinstance(args[0], Axes):
            return self._added(args[0])
        key = _subplot_key(args)
        axes = self._made(**kwargs)
        axes._key = key
        return axes

    def add_axes(self, *args, **kwargs):
        if len(args) == 1 and isinstance(args[0], Axes):
            return self._added(args[0])
        if not args and "rect" not in kwargs:
            raise TypeError("add_axes() missing 1 required positional argument: 'rect'")
        return self._made(**kwargs)

    def subplots(
        self, nrows=1, ncols=1, *, sharex=False, sharey=False, squeeze=True, width_ratios=None, height_ratios=None,
        subplot_kw=None, gridspec_kw=None
    ):
        return _subplots(self, nrows, ncols, squeeze, subplot_kw)

    def subplot_mosaic(self, mosaic, **kwargs):
        rows = [list(r) for r in mosaic.replace(";", "\n").split()] if isinstance(mosaic, str) else mosaic
        names = {}
        for row in rows:
            for name in row:
                if isinstance(name, list):
                    __unsupported__("subplot_mosaic with mosaics in it")
                if name != kwargs.get("empty_sentinel", "."):
                    names[name] = None
        return {name: self._made(**dict(kwargs.get("subplot_kw") or {})) for name in names}

    def add_gridspec(self, nrows=1, ncols=1, **kwargs):
        return GridSpec(nrows, ncols, self)

    def gca(self):
        return self.add_subplot() if self._current is None else self._current

    def sca(self, a):
        if a in self._list:
            self._list.remove(a)
            self._list.append(a)
        self._current = a
        return a

    def delaxes(self, ax):
        self._list = [a for a in self._list if a is not ax]
        self._current = self._list[-1] if self._list else None

    def clear(self, keep_observers=False):
        self._list, self._current, self._suptitle = [], None, None

    clf = clear

    def suptitle(self, t, **kwargs):
        self._suptitle = Text(kwargs.get("x", 0.5), kwargs.get("y", 0.98), _text(t))
        return self._suptitle

    def supxlabel(self, t, **kwargs):
        return Text(kwargs.get("x", 0.5), kwargs.get("y", 0.01), _text(t))

    def supylabel(self, t, **kwargs):
        return Text(kwargs.get("x", 0.02), kwargs.get("y", 0.5), _text(t))

    def text(self, x, y, s, fontdict=None, **kwargs):
        return Text(x, y, _text(s))

    def colorbar(self, mappable, cax=None, ax=None, **kwargs):
        made = Colorbar()
        if cax is not None:
            made.ax = cax
        else:
            made.ax.figure = self
            self._list.append(made.ax)
        return made

    def legend(self, *args, **kwargs):
        return Legend()

    def savefig(self, fname, **kwargs):
        if not isinstance(fname, str):
            __unsupported__("Figure.savefig to what is no file's name")
        self._saved.append(fname)

    def show(self, warn=True):
        pass

    def get_suptitle(self):
        return "" if self._suptitle is None else self._suptitle.get_text()

    def __repr__(self):
        __unsupported__("the text of a Figure of matplotlib (its size)")

    __str__ = __repr__


def _subplot_key(args):
    if not args:
        return (1, 1, 1)
    if len(args) == 1:
        arg = args[0]
        if isinstance(arg, SubplotSpec):
            return arg._key()
        if not isinstance(arg, (int, np.integer)) or not 100 <= arg <= 999:
            raise ValueError(f"Single argument to subplot must be a three-digit integer, not {arg!r}")
        args = (arg // 100, arg // 10 % 10, arg % 10)
    if len(args) != 3:
        raise TypeError(f"subplot() takes 1 or 3 positional arguments but {len(args)} were given")
    rows, cols, num = args
    GridSpec(rows, cols)
    if isinstance(num, tuple) and len(num) == 2:
        if not 1 <= num[0] <= num[1] <= rows * cols:
            raise ValueError(
                f"num must be a tuple of two integers with 1 <= num[0] <= num[1] <= {rows * cols}, not {num!r}")
        return (rows, cols, num)
    if not isinstance(num, (int, np.integer)) or num < 1 or num > rows * cols:
        raise ValueError(f"num must be an integer with 1 <= num <= {rows * cols}, not {num!r}")
    return (rows, cols, int(num))


def _text(value):
    return value if isinstance(value, str) else str(value)


def _is_numbers(values):
    if hasattr(values, "shape") or isinstance(values, (int, float, range)):
        return True
    if isinstance(values, (list, tuple)):
        return all(_is_numbers(v) for v in values)
    return False


def _box_count(x):
    shape = _shape(x)
    if len(shape) > 1 and hasattr(x, "shape"):
        return shape[1]
    if isinstance(x, (list, tuple)) and len(x) and _shape(x[0]):
        return len(x)
    return 1


_made = {
    kind.__name__: kind
    for kind in (
        Artist, Line2D, Text, Annotation, Legend, AxesImage, QuadMesh, PathCollection, PolyCollection, LineCollection,
        PatchCollection, FillBetweenPolyCollection, QuadContourSet, Rectangle, Polygon, FancyArrow, StepPatch, Spine, XAxis,
        YAxis, Table, Quiver, QuiverKey, Barbs, StreamplotSet, Path, Bbox, Transform, FigureCanvasBase,
        EventCollection, Poly3DCollection, Line3DCollection,
    )
}
