# IPython.display: objects that say how they are shown.


class DisplayObject:
    def __init__(self, data=None, url=None, filename=None, metadata=None):
        if url is not None or filename is not None:
            __unsupported__(f"{type(self).__name__} of a file or an address")
        if data is not None and not isinstance(data, str):
            raise TypeError(f"{type(self).__name__} expects text, not {data!r}")
        self.data, self.metadata = data, metadata

    def __repr__(self):
        return f"<IPython.core.display.{type(self).__name__} object>"


class TextDisplayObject(DisplayObject):
    pass


class HTML(TextDisplayObject):
    def _repr_html_(self):
        return self.data

    def __html__(self):
        return self.data


class Markdown(TextDisplayObject):
    def _repr_markdown_(self):
        return self.data


class Latex(TextDisplayObject):
    def _repr_latex_(self):
        return self.data


class Math(TextDisplayObject):
    def _repr_latex_(self):
        return "$\\displaystyle %s$" % self.data.strip("$")


class SVG(DisplayObject):
    def _repr_svg_(self):
        return self.data


def display(*objs, include=None, exclude=None, metadata=None, transient=None, display_id=None, raw=False, clear=False,
            **kwargs):
    if include or exclude or metadata or transient or display_id or raw or kwargs:
        __unsupported__("display() with more than objects")
    if clear:
        __clear_output__(True)
    for thing in objs:
        __display__(thing)


def clear_output(wait=False):
    __clear_output__(wait)


def set_matplotlib_formats(*formats, **kwargs):
    pass


def set_matplotlib_close(close=True):
    if not close:
        __unsupported__("set_matplotlib_close(False)")
