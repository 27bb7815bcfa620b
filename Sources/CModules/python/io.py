# Texts that are written and read like files.

class UnsupportedOperation(OSError, ValueError):
    pass


SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 8192


class StringIO:
    __module__ = "_io"

    def __init__(self, initial_value="", newline="\n"):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError("initial_value must be str or None, not %s" % __type_name__(initial_value))
        self._parts = [initial_value or ""]
        self._place = 0
        self._size = len(initial_value or "")
        self.closed = False
        self.newlines = None
        self.line_buffering = False

    def _check(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")

    def _text(self):
        if len(self._parts) != 1:
            self._parts = ["".join(self._parts)]
        return self._parts[0]

    def getvalue(self):
        self._check()
        return self._text()

    def write(self, s, /):
        self._check()
        if not isinstance(s, str):
            raise TypeError("string argument expected, got %r" % __type_name__(s))
        if self._place == self._size:
            self._parts.append(s)
            self._size += len(s)
            self._place = self._size
            return len(s)
        text = self._text()
        if self._place > self._size:
            text += "\0" * (self._place - self._size)
        text = text[:self._place] + s + text[self._place + len(s):]
        self._parts = [text]
        self._size = len(text)
        self._place += len(s)
        return len(s)

    def writelines(self, lines, /):
        for line in lines:
            self.write(line)

    def read(self, size=-1, /):
        self._check()
        text = self._text()
        end = self._size if size is None or size < 0 else min(self._size, self._place + size)
        result = text[self._place:end]
        self._place = max(end, self._place)
        return result

    def readline(self, size=-1, /):
        self._check()
        text = self._text()
        end = text.find("\n", self._place) + 1 or self._size
        if size is not None and size >= 0:
            end = min(end, self._place + size)
        result = text[self._place:end]
        self._place = max(end, self._place)
        return result

    def readlines(self, hint=-1, /):
        lines = []
        total = 0
        for line in self:
            lines.append(line)
            total += len(line)
            if hint is not None and 0 < hint <= total:
                break
        return lines

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def tell(self):
        self._check()
        return self._place

    def seek(self, pos, whence=0, /):
        self._check()
        if whence == 0:
            if pos < 0:
                raise ValueError("Negative seek position %d" % pos)
            self._place = pos
        elif pos != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        elif whence == 2:
            self._place = self._size
        return self._place

    def truncate(self, pos=None, /):
        self._check()
        if pos is None:
            pos = self._place
        if pos < self._size:
            self._parts = [self._text()[:pos]]
            self._size = pos
        return pos

    def readable(self):
        self._check()
        return True

    writable = readable
    seekable = readable

    def isatty(self):
        return False

    def flush(self):
        self._check()

    def close(self):
        self.closed = True

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *details):
        self.close()


# MARK: Files beside the lesson

_ENCODINGS = {
    "utf-8": "utf-8", "utf8": "utf-8", "utf_8": "utf-8", "utf-8-sig": "utf-8-sig", "utf_8_sig": "utf-8-sig",
    "ascii": "ascii", "us-ascii": "ascii", "latin-1": "latin-1", "latin1": "latin-1", "latin_1": "latin-1",
    "iso-8859-1": "latin-1", "iso8859-1": "latin-1",
}


class TextIOWrapper(StringIO):
    __module__ = "_io"

    def __init__(self, name, mode, encoding, text, newline):
        if newline is None:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        super().__init__(text)
        self.name = name
        self.mode = mode
        self.encoding = encoding

    def __repr__(self):
        return "<_io.TextIOWrapper name=%r mode=%r encoding=%r>" % (self.name, self.mode, self.encoding)

    def getvalue(self):
        raise AttributeError("'_io.TextIOWrapper' object has no attribute 'getvalue'")

    def write(self, s, /):
        self._check()
        raise UnsupportedOperation("not writable")

    def truncate(self, pos=None, /):
        self._check()
        raise UnsupportedOperation("truncate")

    def tell(self):
        __unsupported__("tell() of a file")

    def seek(self, pos, whence=0, /):
        if pos != 0 or whence != 0:
            __unsupported__("seek() of a file, but to its beginning")
        return super().seek(0)

    def writable(self):
        self._check()
        return False


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    if not isinstance(mode, str):
        raise TypeError("open() argument 'mode' must be str, not %s" % __type_name__(mode))
    if isinstance(file, int):
        __unsupported__("open() of a file descriptor")
    if not isinstance(file, str):
        raise TypeError("expected str, bytes or os.PathLike object, not %s" % __type_name__(file))
    if any(c not in "rwxabt+U" for c in mode) or len(set(mode)) != len(mode):
        raise ValueError("invalid mode: %r" % mode)
    if "t" in mode and "b" in mode:
        raise ValueError("can't have text and binary mode at once")
    if sum(c in mode for c in "rwxa") != 1:
        raise ValueError(
            "must have exactly one of create/read/write/append mode" if sum(c in mode for c in "rwxa") else
            "Must have exactly one of create/read/write/append mode and at most one plus")
    if "w" in mode or "a" in mode or "x" in mode or "+" in mode:
        __unsupported__("open() for writing")
    if "b" in mode:
        __unsupported__("open() in binary mode")
    if errors not in (None, "strict"):
        __unsupported__("open() with errors=%r" % (errors,))
    if newline not in (None, "", "\n"):
        if newline not in ("\r", "\r\n"):
            raise ValueError("illegal newline value: %s" % newline)
        __unsupported__("open() with newline=%r" % newline)
    if opener is not None:
        __unsupported__("open() with an opener")
    name = "utf-8" if encoding is None else encoding.lower()
    if name not in _ENCODINGS:
        __unsupported__("open() with encoding=%r" % encoding)
    text = __read_file__(file, _ENCODINGS[name])
    if text is None:
        __unsupported__("reading %r: its bytes are no %s" % (file, name))
    return TextIOWrapper(file, mode, "UTF-8" if encoding is None else encoding, text, newline)
