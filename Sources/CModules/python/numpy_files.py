# Arrays from text files beside the lesson, as NumPy reads them.

from collections.abc import Mapping

import numpy as np


def _lines(fname, encoding):
    """The lines of a file, or of whatever gives lines."""
    if isinstance(fname, str):
        if fname.endswith((".gz", ".bz2", ".xz", ".lzma")):
            __unsupported__("reading a compressed file")
        if encoding in (None, "bytes"):
            encoding = "latin1" if encoding == "bytes" else None
        if not __file_exists__(fname):
            raise FileNotFoundError("%s not found." % fname)
        with open(fname, encoding=encoding) as file:
            return file.read().split("\n")
    return [line.rstrip("\n") for line in fname]


def _comment_signs(comments):
    if comments is None:
        return ()
    return (comments,) if isinstance(comments, str) else tuple(comments)


def _without_comment(line, signs):
    for sign in signs:
        place = line.find(sign)
        if place >= 0:
            line = line[:place]
    return line


def _columns(usecols):
    if usecols is None:
        return None
    try:
        return [int(column) for column in usecols]
    except TypeError:
        return [int(usecols)]


def loadtxt(fname, dtype=float, comments="#", delimiter=None, converters=None, skiprows=0, usecols=None, unpack=False,
            ndmin=0, encoding=None, max_rows=None, *, quotechar=None, like=None):
    if like is not None or quotechar is not None:
        __unsupported__("np.loadtxt: argument '%s'" % ("like" if like is not None else "quotechar"))
    if delimiter is not None and len(delimiter) != 1:
        raise TypeError(
            "Text reading control character must be a single unicode character or None; but got: %r" % (delimiter,))
    kind = np.dtype(dtype)
    if kind == np.dtype(float):
        convert, words = float, "float64"
    elif kind == np.dtype(int):
        convert, words = int, "int64"
    elif kind.kind == "U":
        convert, words = str, "str"
    else:
        __unsupported__("np.loadtxt of dtype %s" % kind)
    if ndmin not in (0, 1, 2):
        raise ValueError("Illegal value of ndmin keyword: %s" % ndmin)
    signs = _comment_signs(comments)
    columns = _columns(usecols)
    converter = converters if callable(converters) else None
    table = {} if converters is None or converter else dict(converters)
    rows = []
    width = None
    for number, line in enumerate(_lines(fname, encoding)):
        if number < skiprows:
            continue
        if max_rows is not None and len(rows) >= max_rows:
            break
        line = _without_comment(line, signs)
        fields = line.split() if delimiter is None else line.split(delimiter)
        if not fields or delimiter is not None and line.strip() == "" and len(fields) == 1:
            continue
        if columns is None:
            if width is None:
                width = len(fields)
            elif len(fields) != width:
                raise ValueError(
                    "the number of columns changed from %d to %d at row %d; use `usecols` to select a subset and avoid this error"
                    % (width, len(fields), len(rows) + 1))
            places = range(len(fields))
        else:
            places = columns
        row = []
        for place in places:
            if not -len(fields) <= place < len(fields):
                raise ValueError("invalid column index %d at row %d with %d columns" % (place, len(rows) + 1, len(fields)))
            field = fields[place]
            place %= len(fields)
            if converter is not None or place in table:
                row.append((converter or table[place])(field))
                continue
            try:
                row.append(convert(field))
            except ValueError:
                raise ValueError(
                    "could not convert string %r to %s at row %d, column %d."
                    % (field, words, len(rows), place + 1)) from None
        rows.append(row)
    if not rows:
        result = np.zeros((0, 0) if ndmin == 2 else (0,), dtype=kind)
        return result.T if unpack else result
    result = np.array(rows, dtype=kind)
    if ndmin < 2 and result.ndim == 2:
        if result.shape[0] == 1 and result.shape[1] == 1:
            result = result.reshape(()) if ndmin == 0 else result.reshape(1)
        elif result.shape[0] == 1:
            result = result[0]
        elif result.shape[1] == 1:
            result = result[:, 0]
    return result.T if unpack else result


def genfromtxt(fname, dtype=float, comments="#", delimiter=None, skip_header=0, skip_footer=0, converters=None,
               missing_values=None, filling_values=None, usecols=None, names=None, excludelist=None, deletechars=None,
               replace_space="_", autostrip=False, case_sensitive=True, defaultfmt="f%i", unpack=None, usemask=False,
               loose=True, invalid_raise=True, max_rows=None, encoding=None, *, ndmin=0, like=None):
    for word, value in (("converters", converters), ("names", names), ("like", like), ("usemask", usemask or None)):
        if value is not None:
            __unsupported__("np.genfromtxt: argument '%s'" % word)
    if isinstance(delimiter, (int, list, tuple)):
        __unsupported__("np.genfromtxt of columns of fixed width")
    if missing_values is not None and not isinstance(missing_values, str):
        __unsupported__("np.genfromtxt: argument 'missing_values'")
    of_texts = dtype is not None and np.dtype(dtype).kind == "U"
    if dtype is not None and not of_texts and np.dtype(dtype) not in (np.dtype(float), np.dtype(int)):
        __unsupported__("np.genfromtxt of that dtype")
    if (dtype is None or of_texts) and (missing_values is not None or filling_values is not None):
        __unsupported__("np.genfromtxt of texts with missing values")
    whole = dtype is not None and np.dtype(dtype) == np.dtype(int)
    filling = (-1 if whole else np.nan) if filling_values is None else filling_values
    signs = _comment_signs(comments)
    columns = _columns(usecols)
    rows = []
    bad = []
    width = None
    for number, line in enumerate(_lines(fname, encoding)[skip_header:]):
        line = _without_comment(line, signs)
        if delimiter is None:
            fields = line.split()
        else:
            fields = line.strip(" \r\n").split(delimiter) if line.strip(" \r\n") else []
        if not fields:
            continue
        if width is None:
            width = len(fields)
        if len(fields) != width:
            bad.append((number + skip_header + 1, len(fields)))
            continue
        rows.append(fields)
        if max_rows is not None and len(rows) == max_rows:
            break
    if skip_footer > 0:
        rows = rows[:-skip_footer]
    if bad:
        if not invalid_raise:
            __unsupported__("np.genfromtxt: argument 'invalid_raise'")
        lines = ["    Line #%d (got %d columns instead of %d)" % (line, count, width) for line, count in bad]
        raise ValueError("Some errors were detected !\n" + "\n".join(lines))
    missing = [""] + ([part.strip() for part in missing_values.split(",")] if missing_values else [])

    if dtype is None:
        dtype = _type_of_all(rows, range(width or 0) if columns is None else columns)
        whole, of_texts = dtype is int, dtype is str

    def value(field):
        if of_texts:
            return field.strip() if autostrip else field
        field = field.strip()
        if field in missing:
            return filling
        try:
            return int(field) if whole else float(field)
        except ValueError:
            return filling

    result = np.array(
        [[value(row[place]) for place in (range(width) if columns is None else columns)] for row in rows],
        dtype=dtype)
    if result.ndim == 2 and ndmin < 2:
        result = result.squeeze()
        if ndmin == 1:
            result = np.atleast_1d(result)
    return result.T if unpack else result


def _type_of_all(rows, columns):
    """The type that all fields are of, column by column, as np.genfromtxt finds it out."""
    kinds = set()
    for column in columns:
        kind = int
        for row in rows:
            field = row[column].strip()
            if field == "" or field.lower() in ("true", "false"):
                __unsupported__("np.genfromtxt(dtype=None) of missing values or truth values")
            while kind is not str:
                try:
                    kind(field)
                    break
                except ValueError:
                    kind = float if kind is int else str
        kinds.add(kind)
    if len(kinds) != 1:
        __unsupported__("np.genfromtxt of columns of several types (a structured array)")
    return kinds.pop()


def load(file, mmap_mode=None, allow_pickle=False, fix_imports=True, encoding="ASCII", *, max_header_size=10000):
    if mmap_mode is not None:
        __unsupported__("np.load: argument 'mmap_mode'")
    if not isinstance(file, str):
        __unsupported__("np.load of anything but a file's name")
    found = __load_array__(file)
    return NpzFile(found, file) if isinstance(found, dict) else found


class NpzFile(Mapping):
    def __init__(self, arrays, name):
        self._arrays = arrays
        self._name = name
        self.files = list(arrays)

    def __getitem__(self, key):
        if key in self._arrays:
            return self._arrays[key]
        if key.endswith(".npy") and key[:-4] in self._arrays:
            return self._arrays[key[:-4]]
        raise KeyError("%s is not a file in the archive" % key)

    def __contains__(self, key):
        return key in self._arrays or key.endswith(".npy") and key[:-4] in self._arrays

    def __len__(self):
        return len(self.files)

    def __iter__(self):
        return iter(self.files)

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *details):
        pass

    def __repr__(self):
        shown = ", ".join(self.files[:5]) + ("..." if len(self.files) > 5 else "")
        return "NpzFile %r with keys: %s" % (self._name, shown)
