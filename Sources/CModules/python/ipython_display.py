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


def _link(address):
    """What Jupyter shows in a frame or loads from elsewhere: here, a link to it."""
    address = str(address).replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
    return f'<a href="{address}">{address}</a>'


class IFrame:
    __module__ = "IPython.lib.display"

    def __init__(self, src, width, height, extras=None, **kwargs):
        self.src, self.width, self.height, self.extras, self.params = src, width, height, extras, kwargs

    def _repr_html_(self):
        return _link(self.src)


class YouTubeVideo(IFrame):
    __module__ = "IPython.lib.display"

    def __init__(self, id, width=400, height=300, allow_autoplay=False, **kwargs):
        self.id = id
        super().__init__(f"https://www.youtube.com/embed/{id}", width, height, **kwargs)

    def _repr_html_(self):
        return _link(f"https://www.youtube.com/watch?v={self.id}")


class VimeoVideo(IFrame):
    __module__ = "IPython.lib.display"

    def __init__(self, id, width=400, height=300, **kwargs):
        super().__init__(f"https://player.vimeo.com/video/{id}", width, height, **kwargs)
        self._id = id

    def _repr_html_(self):
        return _link(f"https://vimeo.com/{self._id}")


class Image(DisplayObject):
    def __init__(self, data=None, url=None, filename=None, format=None, embed=None, width=None, height=None, **kwargs):
        if isinstance(data, str) and data.startswith("http"):
            url = data
        if url is None or embed:
            __unsupported__("Image of a file or of bytes (a file is shown by the text: ![what it shows](file.png))")
        super().__init__()
        self.url = url

    def _repr_html_(self):
        return _link(self.url)


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
