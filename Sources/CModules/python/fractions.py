# Exact fractions.

import numbers as _numbers
from math import gcd as _gcd


def _parsed(text):
    """Numerator and denominator of `3/4`, `-1.5`, `2e-3`; None for anything else."""
    word = text.strip()
    sign = 1
    if word[:1] in ("+", "-"):
        sign = -1 if word[0] == "-" else 1
        word = word[1:]

    def number(digits):
        plain = digits.replace("_", "")
        if not plain.isdecimal() or digits.startswith("_") or digits.endswith("_") or "__" in digits:
            return None
        return int(plain)

    if "/" in word:
        top, bottom = word.split("/", 1)
        a, b = number(top), number(bottom)
        return None if a is None or b is None else (sign * a, b)
    exponent = 0
    for mark in ("e", "E"):
        if mark in word:
            word, power = word.split(mark, 1)
            minus = power[:1] == "-"
            exponent = number(power[1:] if power[:1] in ("+", "-") else power)
            if exponent is None:
                return None
            if minus:
                exponent = -exponent
            break
    whole, _, part = word.partition(".")
    if not whole and not part:
        return None
    a = number(whole) if whole else 0
    b = number(part) if part else 0
    if a is None or b is None:
        return None
    places = len(part.replace("_", ""))
    top = a * 10 ** places + b
    bottom = 10 ** places
    if exponent >= 0:
        top *= 10 ** exponent
    else:
        bottom *= 10 ** -exponent
    return sign * top, bottom


def _top(x):
    return x._numerator if isinstance(x, Fraction) else x.numerator


def _bottom(x):
    return x._denominator if isinstance(x, Fraction) else x.denominator


# Knuth, The Art of Computer Programming, vol. 2, 4.5.1: divisors are looked for in small parts, as CPython does.
def _sum(na, da, nb, db):
    g = _gcd(da, db)
    if g == 1:
        return Fraction(na * db + da * nb, da * db, _normalize=False)
    s = da // g
    t = na * (db // g) + nb * s
    g2 = _gcd(t, g)
    if g2 == 1:
        return Fraction(t, s * db, _normalize=False)
    return Fraction(t // g2, s * (db // g2), _normalize=False)


def _product(na, da, nb, db):
    g1 = _gcd(na, db)
    if g1 > 1:
        na //= g1
        db //= g1
    g2 = _gcd(nb, da)
    if g2 > 1:
        nb //= g2
        da //= g2
    if db < 0:
        na, db = -na, -db
    return Fraction(na * nb, db * da, _normalize=False)


class Fraction(_numbers.Rational):
    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None, *, _normalize=True):
        self = object.__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                __set_own__(self, "_numerator", numerator)
                __set_own__(self, "_denominator", 1)
                return self
            if isinstance(numerator, (int, Fraction, _numbers.Rational)):
                __set_own__(self, "_numerator", _top(numerator))
                __set_own__(self, "_denominator", _bottom(numerator))
                return self
            if isinstance(numerator, float):
                top, bottom = numerator.as_integer_ratio()
                __set_own__(self, "_numerator", top)
                __set_own__(self, "_denominator", bottom)
                return self
            if isinstance(numerator, str):
                pair = _parsed(numerator)
                if pair is None:
                    raise ValueError("Invalid literal for Fraction: %r" % numerator)
                numerator, denominator = pair
            else:
                raise TypeError("argument should be a string or a Rational instance")
        elif type(numerator) is int is type(denominator):
            pass
        elif isinstance(numerator, _numbers.Rational) and isinstance(denominator, _numbers.Rational):
            numerator, denominator = (
                _top(numerator) * _bottom(denominator), _top(denominator) * _bottom(numerator))
        else:
            raise TypeError("both arguments should be Rational instances")
        if denominator == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % numerator)
        if _normalize:
            g = _gcd(numerator, denominator)
            if denominator < 0:
                g = -g
            numerator //= g
            denominator //= g
        __set_own__(self, "_numerator", numerator)
        __set_own__(self, "_denominator", denominator)
        return self

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("%s.from_float() only takes floats, not %r (%s)" % (cls.__name__, f, type(f).__name__))
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        if not isinstance(dec, _numbers.Integral):
            raise TypeError("%s.from_decimal() only takes Decimals, not %r (%s)" % (cls.__name__, dec, type(dec).__name__))
        return cls(int(dec))

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction(p1, q1)
        return Fraction(p0 + k * p1, q0 + k * q1)

    @property
    def numerator(a):
        return a._numerator

    @property
    def denominator(a):
        return a._denominator

    def __repr__(self):
        return "%s(%s, %s)" % (self.__class__.__name__, self._numerator, self._denominator)

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return "%s/%s" % (self._numerator, self._denominator)

    def __add__(a, b):
        if type(b) is Fraction or isinstance(b, (int, Fraction)):
            return _sum(a._numerator, a._denominator, _top(b), _bottom(b))
        if isinstance(b, float):
            return float(a) + b
        if isinstance(b, complex):
            return complex(float(a)) + b
        return NotImplemented

    def __radd__(b, a):
        if isinstance(a, int):
            return Fraction(a * b._denominator + b._numerator, b._denominator, _normalize=False)
        if isinstance(a, float):
            return a + float(b)
        if isinstance(a, complex):
            return a + complex(float(b))
        return NotImplemented

    def __sub__(a, b):
        if isinstance(b, (int, Fraction)):
            return _sum(a._numerator, a._denominator, -_top(b), _bottom(b))
        if isinstance(b, float):
            return float(a) - b
        if isinstance(b, complex):
            return complex(float(a)) - b
        return NotImplemented

    def __rsub__(b, a):
        if isinstance(a, int):
            return Fraction(a * b._denominator - b._numerator, b._denominator, _normalize=False)
        if isinstance(a, float):
            return a - float(b)
        if isinstance(a, complex):
            return a - complex(float(b))
        return NotImplemented

    def __mul__(a, b):
        if isinstance(b, (int, Fraction)):
            return _product(a._numerator, a._denominator, _top(b), _bottom(b))
        if isinstance(b, float):
            return float(a) * b
        if isinstance(b, complex):
            return complex(float(a)) * b
        return NotImplemented

    def __rmul__(b, a):
        if isinstance(a, int):
            return _product(a, 1, b._numerator, b._denominator)
        if isinstance(a, float):
            return a * float(b)
        if isinstance(a, complex):
            return a * complex(float(b))
        return NotImplemented

    def __truediv__(a, b):
        if isinstance(b, (int, Fraction)):
            return _product(a._numerator, a._denominator, _bottom(b), _top(b))
        if isinstance(b, float):
            return float(a) / b
        if isinstance(b, complex):
            return complex(float(a)) / b
        return NotImplemented

    def __rtruediv__(b, a):
        if isinstance(a, int):
            return _product(a, 1, b._denominator, b._numerator)
        if isinstance(a, float):
            return a / float(b)
        if isinstance(a, complex):
            return a / complex(float(b))
        return NotImplemented

    def __floordiv__(a, b):
        if isinstance(b, (int, Fraction)):
            return (a._numerator * _bottom(b)) // (a._denominator * _top(b))
        if isinstance(b, float):
            return float(a) // b
        return NotImplemented

    def __rfloordiv__(b, a):
        if isinstance(a, int):
            return (a * b._denominator) // b._numerator
        if isinstance(a, float):
            return a // float(b)
        return NotImplemented

    def __mod__(a, b):
        if isinstance(b, (int, Fraction)):
            return Fraction(
                (a._numerator * _bottom(b)) % (_top(b) * a._denominator), a._denominator * _bottom(b))
        if isinstance(b, float):
            return float(a) % b
        return NotImplemented

    def __rmod__(b, a):
        if isinstance(a, int):
            return Fraction((a * b._denominator) % b._numerator, b._denominator)
        if isinstance(a, float):
            return a % float(b)
        return NotImplemented

    def __divmod__(a, b):
        if isinstance(b, (int, Fraction)):
            return a // b, a % b
        return divmod(float(a), b)

    def __rdivmod__(b, a):
        if isinstance(a, int):
            return a // b, a % b
        return divmod(a, float(b))

    def __pow__(a, b):
        if isinstance(b, (int, Fraction)):
            if _bottom(b) == 1:
                power = _top(b)
                if power >= 0:
                    return Fraction(a._numerator ** power, a._denominator ** power, _normalize=False)
                if a._numerator > 0:
                    return Fraction(a._denominator ** -power, a._numerator ** -power, _normalize=False)
                if a._numerator == 0:
                    raise ZeroDivisionError("Fraction(%s, 0)" % a._denominator ** -power)
                return Fraction((-a._denominator) ** -power, (-a._numerator) ** -power, _normalize=False)
            return float(a) ** float(b)
        return float(a) ** b

    def __rpow__(b, a):
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, int):
            if b._denominator == 1:
                return Fraction(a) ** b._numerator
            return a ** float(b)
        return a ** float(b)

    def __pos__(a):
        return Fraction(a._numerator, a._denominator, _normalize=False)

    def __neg__(a):
        return Fraction(-a._numerator, a._denominator, _normalize=False)

    def __abs__(a):
        return Fraction(abs(a._numerator), a._denominator, _normalize=False)

    def __int__(a):
        if a._numerator < 0:
            return int(-(-a._numerator // a._denominator))
        return int(a._numerator // a._denominator)

    def __trunc__(a):
        return int(a)

    def __float__(a):
        return int(a._numerator) / int(a._denominator)

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            floor, remainder = divmod(self._numerator, self._denominator)
            if remainder * 2 < self._denominator:
                return floor
            if remainder * 2 > self._denominator:
                return floor + 1
            return floor if floor % 2 == 0 else floor + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        modulus = 2 ** 61 - 1
        try:
            inverse = pow(self._denominator, -1, modulus)
        except ValueError:
            number = 314159
        else:
            number = hash(hash(abs(self._numerator)) * inverse)
        result = number if self._numerator >= 0 else -number
        return -2 if result == -1 else result

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, _numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, _numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            if b != b or b in (float("inf"), float("-inf")):
                return 0.0 == b
            return a == Fraction(b)
        return NotImplemented

    def _compared(self, other, operation):
        if isinstance(other, (int, _numbers.Rational)):
            return operation(self._numerator * _bottom(other), self._denominator * _top(other))
        if isinstance(other, float):
            if other != other or other in (float("inf"), float("-inf")):
                return operation(0.0, other)
            return operation(self, Fraction(other))
        return NotImplemented

    def __lt__(a, b):
        return a._compared(b, lambda x, y: x < y)

    def __gt__(a, b):
        return a._compared(b, lambda x, y: x > y)

    def __le__(a, b):
        return a._compared(b, lambda x, y: x <= y)

    def __ge__(a, b):
        return a._compared(b, lambda x, y: x >= y)

    def __bool__(a):
        return bool(a._numerator)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self
