# What lessons ask of `sys`.

from collections import namedtuple as _namedtuple

maxsize = 9223372036854775807
maxunicode = 1114111
byteorder = "little"

_FloatInfo = _namedtuple(
    "float_info",
    "max max_exp max_10_exp min min_exp min_10_exp dig mant_dig epsilon radix rounds", module="sys")


class _Info(_FloatInfo):
    def __repr__(self):
        return "sys.float_info" + _FloatInfo.__repr__(self)[len(type(self).__name__):]


float_info = _Info(
    1.7976931348623157e+308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53, 2.220446049250313e-16, 2, 1)

class _VersionInfo:
    """The language that cells are written in; which of its releases, only a real interpreter can say."""

    major, minor, releaselevel, serial = 3, 11, "final", 0

    @property
    def micro(self):
        __undecidable__("which release of Python 3.11 runs")

    def __len__(self):
        return 5

    def __getitem__(self, index):
        if isinstance(index, slice):
            start, stop = index.start or 0, 5 if index.stop is None else index.stop
            if index.step in (None, 1) and (0 <= stop <= 2 and start >= 0 or start > 2):
                return (3, 11, None, "final", 0)[index]
        elif index in (0, 1, 3, 4, -5, -4, -2, -1):
            return (3, 11, None, "final", 0)[index]
        elif index not in (2, -3):
            return ()[index]
        return self.micro

    def _compared(self, other, operation):
        if not isinstance(other, tuple):
            return NotImplemented
        if len(other) > 2 and other[:2] == (3, 11):
            return self.micro
        # Longer than what it is compared with, where that begins alike.
        return operation((3, 11, 0), other)

    def __lt__(self, other):
        return self._compared(other, lambda a, b: a < b)

    def __le__(self, other):
        return self._compared(other, lambda a, b: a <= b)

    def __gt__(self, other):
        return self._compared(other, lambda a, b: a > b)

    def __ge__(self, other):
        return self._compared(other, lambda a, b: a >= b)

    def __eq__(self, other):
        return self._compared(other, lambda a, b: a == b)

    def __iter__(self):
        return self.micro

    def __repr__(self):
        return self.micro

    __hash__ = __str__ = __format__ = __add__ = __iter__


version_info = _VersionInfo()

_RECURSION = [1000]


def getrecursionlimit():
    return _RECURSION[0]


def setrecursionlimit(limit, /):
    if not isinstance(limit, int):
        raise TypeError("'%s' object cannot be interpreted as an integer" % __type_name__(limit))
    if limit < 1:
        raise ValueError("recursion limit must be greater or equal than 1")
    _RECURSION[0] = limit
    __recursion_limit__(limit)


def getsizeof(*args):
    __undecidable__("sys.getsizeof() (it differs between versions of Python)")


def exit(status=None, /):
    raise SystemExit(status) if status is not None else SystemExit


def intern(string, /):
    if not isinstance(string, str):
        raise TypeError("intern() argument must be str, not %s" % __type_name__(string))
    return string


def exc_info():
    __unsupported__("sys.exc_info")


class _Out:
    encoding = "utf-8"

    def write(self, s, /):
        return __write__(s)

    def writelines(self, lines, /):
        for line in lines:
            __write__(line)

    def flush(self):
        pass

    def isatty(self):
        return False


class _Err(_Out):
    def write(self, s, /):
        if not isinstance(s, str):
            raise TypeError("write() argument must be str, not %s" % __type_name__(s))
        __write_error__(s)
        return len(s)

    def writelines(self, lines, /):
        for line in lines:
            self.write(line)


stdout = _Out()
stderr = _Err()
