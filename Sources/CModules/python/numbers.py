# The classes of numbers, for `isinstance`.

from abc import ABCMeta as _ABCMeta


@classmethod
def _known(cls, kind):
    """Python's own numbers and NumPy's are what is listed."""
    plain, names = __namespace__(cls).get("_kinds", ((), ()))
    return issubclass(kind, plain) or any(
        base.__module__ == "numpy" and base.__name__ in names for base in kind.__mro__) or NotImplemented


class Number(metaclass=_ABCMeta):
    __slots__ = ()
    __subclasshook__ = _known
    _kinds = (int, float, complex), ("number",)
    __hash__ = None


class Complex(Number):
    __slots__ = ()
    _kinds = (int, float, complex), ("inexact", "integer")

    def __bool__(self):
        return self != 0

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other


class Real(Complex):
    __slots__ = ()
    _kinds = (int, float), ("floating", "integer")

    def __divmod__(self, other):
        return self // other, self % other

    def __rdivmod__(self, other):
        return other // self, other % self

    def __complex__(self):
        return complex(float(self))

    @property
    def real(self):
        return +self

    @property
    def imag(self):
        return 0

    def conjugate(self):
        return +self


class Rational(Real):
    __slots__ = ()
    _kinds = (int,), ("integer",)

    def __float__(self):
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    __slots__ = ()
    _kinds = (int,), ("integer",)

    def __index__(self):
        return int(self)

    def __float__(self):
        return float(int(self))

    @property
    def numerator(self):
        return +self

    @property
    def denominator(self):
        return 1
