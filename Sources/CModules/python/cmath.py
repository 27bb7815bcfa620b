# Functions of complex numbers as CPython 3.11's Modules/cmathmodule.c computes them: the order of operations decides the last bit,
# and what infinities and NaNs give stands in tables, as C99's annex G has it.

import math as _math
from math import asinh as _asinh
from math import atan2 as _atan2
from math import copysign as _copysign
from math import cos as _cos
from math import cosh as _cosh
from math import exp as _exp
from math import isfinite as _isfinite
from math import isinf as _isinf
from math import isnan as _isnan
from math import ldexp as _ldexp
from math import log as _log
from math import log1p as _log1p
from math import sin as _sin
from math import sinh as _sinh
from math import sqrt as _sqrt
from math import tan as _tan
from math import tanh as _tanh

pi = _math.pi
e = _math.e
tau = _math.tau
inf = _math.inf
nan = _math.nan
infj = complex(0.0, inf)
nanj = complex(0.0, nan)

_LARGE = 1.7976931348623157e308 / 4.0
_SQRT_LARGE = _sqrt(_LARGE)
_LOG_LARGE = _log(_LARGE)
_SMALL = 2.2250738585072014e-308
_SQRT_SMALL = _sqrt(_SMALL)
_LN2 = 0.6931471805599453
_LN10 = 2.302585092994046

# Rows are real parts, columns imaginary ones: -inf, negative, -0, 0, positive, inf, nan. Two letters are both parts of the result:
# i and I are the infinities, O is -0, n is nan, p h q t (and capitals for their negatives) pi, its half, its quarter, three quarters.
_SPECIAL = {
    "acos": "tipipipIpItIni hi........hInn hi........hIhn hi........hIhn hi........hInn qi0i0i0I0IqIni ninnnnnnnnnInn",
    "acosh": "iTiPiPipipitin iH........ihnn iH........ihnn iH........ihnn iH........ihnn iQiOiOi0i0iqin innnnnnnnninnn",
    "asinh": "IQIOIOI0I0IqIn IH........Ihnn IH........Ihnn iH........ihnn iH........ihnn iQiOiOi0i0iqin innnnOn0nninnn",
    "atanh": "OHOHOHOhOhOhOn OH........Ohnn OH........OhOn 0H........0h0n 0H........0hnn 0H0H0H0h0h0h0n 0Hnnnnnnnn0hnn",
    "cosh": "!!iii0iOiI!!in !!........!!nn !!........!!n0 !!........!!n0 !!........!!nn !!iIiOi0ii!!in nnnnn0n0nnnnnn",
    "exp": "000O0O00000000 !!........!!nn !!........!!nn !!........!!nn !!........!!nn !!iIiOi0ii!!in nnnnnOn0nnnnnn",
    "log": "iTiPiPipipitin iH........ihnn iH........ihnn iH........ihnn iH........ihnn iQiOiOi0i0iqin innnnnnnnninnn",
    "sinh": "!!IIIOI0Ii!!in !!........!!nn !!........!!0n !!........!!0n !!........!!nn !!iIiOi0ii!!in nnnnnOn0nnnnnn",
    "sqrt": "iI0I0I0i0iiini iI........iinn iI........iinn iI........iinn iI........iinn iIiOiOi0i0iiin iInnnnnnnniinn",
    "tanh": "L0LOLOL0L0L0L0 !!........!!nn !!........!!nn !!........!!nn !!........!!nn 101O1O10101010 nnnnnOn0nnnnnn",
    "rect": "!!IiI0IOII!!in !!........!!nn 00........0000 00........0000 !!........!!nn !!iIiOi0ii!!in nnnnn0n0nnnnnn",
}
_PARTS = {
    "i": inf, "I": -inf, "n": nan, "0": 0.0, "O": -0.0, "1": 1.0, "L": -1.0,
    "p": pi, "P": -pi, "h": pi / 2, "H": -pi / 2, "q": pi / 4, "Q": -pi / 4, "t": 3 * pi / 4, "T": -3 * pi / 4,
}


def _kind(x):
    if _isnan(x):
        return 6
    if _isinf(x):
        return 5 if x > 0 else 0
    if x == 0:
        return 3 if _copysign(1.0, x) > 0 else 2
    return 4 if x > 0 else 1


def _special(name, x, y):
    place = 15 * _kind(x) + 2 * _kind(y)
    parts = _SPECIAL[name][place:place + 2]
    if parts == "!!":
        _domain()
    return complex(_PARTS[parts[0]], _PARTS[parts[1]])


def _domain():
    raise ValueError("math domain error")


def _number(z):
    if type(z) is complex:
        return z
    if isinstance(z, str):
        raise TypeError("must be real number, not str")
    try:
        return complex(z)
    except TypeError as error:
        if str(error).startswith("complex() first argument"):
            raise TypeError("must be real number, not " + type(z).__name__) from None
        raise


def _ranged(x, y):
    if _isinf(x) or _isinf(y):
        raise OverflowError("math range error")
    return complex(x, y)


def _hypot(x, y):
    return abs(complex(x, y))


def _sqrt_of(x, y):
    if not (_isfinite(x) and _isfinite(y)):
        return _special("sqrt", x, y)
    if x == 0.0 and y == 0.0:
        return complex(0.0, y)
    ax, ay = abs(x), abs(y)
    if ax < _SMALL and ay < _SMALL:
        ax = _ldexp(ax, 53)
        s = _ldexp(_sqrt(ax + _hypot(ax, _ldexp(ay, 53))), -27)
    else:
        ax /= 8.0
        s = 2.0 * _sqrt(ax + _hypot(ax, ay / 8.0))
    d = ay / (2.0 * s)
    if x >= 0.0:
        return complex(s, _copysign(d, y))
    return complex(d, _copysign(s, y))


def _large_log(x, y):
    return _log(_hypot(x / 2.0, y / 2.0)) + _LN2 * 2.0


def _asinh_of(x, y):
    if not (_isfinite(x) and _isfinite(y)):
        return _special("asinh", x, y)
    if abs(x) > _LARGE or abs(y) > _LARGE:
        return complex(_copysign(_large_log(x, y), x), _atan2(y, abs(x)))
    s1 = _sqrt_of(1.0 + y, -x)
    s2 = _sqrt_of(1.0 - y, x)
    return complex(_asinh(s1.real * s2.imag - s2.real * s1.imag), _atan2(y, s1.real * s2.real - s1.imag * s2.imag))


def _atanh_of(x, y):
    if not (_isfinite(x) and _isfinite(y)):
        return _special("atanh", x, y)
    if _copysign(1.0, x) < 0:
        return -_atanh_of(-x, -y)
    ay = abs(y)
    if x > _SQRT_LARGE or ay > _SQRT_LARGE:
        h = _hypot(x / 2.0, y / 2.0)
        return complex(x / 4.0 / h / h, -_copysign(pi / 2.0, -y))
    if x == 1.0 and ay < _SQRT_SMALL:
        if ay == 0.0:
            _domain()
        return complex(-_log(_sqrt(ay) / _sqrt(_hypot(ay, 2.0))), _copysign(_atan2(2.0, -ay) / 2, y))
    return complex(
        _log1p(4.0 * x / ((1 - x) * (1 - x) + ay * ay)) / 4.0,
        -_atan2(-2.0 * y, (1 - x) * (1 + x) - ay * ay) / 2.0)


def _cosh_of(x, y):
    if not (_isfinite(x) and _isfinite(y)):
        if _isinf(x) and _isfinite(y) and y != 0.0:
            return complex(_copysign(inf, _cos(y)), _copysign(inf, _sin(y)) if x > 0 else -_copysign(inf, _sin(y)))
        return _special("cosh", x, y)
    if abs(x) > _LOG_LARGE:
        less = x - _copysign(1.0, x)
        return _ranged(_cos(y) * _cosh_float(less) * e, _sin(y) * _sinh_float(less) * e)
    return _ranged(_cos(y) * _cosh(x), _sin(y) * _sinh(x))


def _sinh_of(x, y):
    if not (_isfinite(x) and _isfinite(y)):
        if _isinf(x) and _isfinite(y) and y != 0.0:
            return complex(_copysign(inf, _cos(y)) if x > 0 else -_copysign(inf, _cos(y)), _copysign(inf, _sin(y)))
        return _special("sinh", x, y)
    if abs(x) > _LOG_LARGE:
        less = x - _copysign(1.0, x)
        return _ranged(_cos(y) * _sinh_float(less) * e, _sin(y) * _cosh_float(less) * e)
    return _ranged(_cos(y) * _sinh(x), _sin(y) * _cosh(x))


def _cosh_float(x):
    try:
        return _cosh(x)
    except OverflowError:
        return inf


def _sinh_float(x):
    try:
        return _sinh(x)
    except OverflowError:
        return _copysign(inf, x)


def _tanh_of(x, y):
    if not (_isfinite(x) and _isfinite(y)):
        if _isinf(x) and _isfinite(y) and y != 0.0:
            return complex(1.0 if x > 0 else -1.0, _copysign(0.0, 2.0 * _sin(y) * _cos(y)))
        return _special("tanh", x, y)
    if abs(x) > _LOG_LARGE:
        return complex(_copysign(1.0, x), 4.0 * _sin(y) * _cos(y) * _exp(-2.0 * abs(x)))
    tx = _tanh(x)
    ty = _tan(y)
    cx = 1.0 / _cosh(x)
    txty = tx * ty
    denominator = 1.0 + txty * txty
    return complex(tx * (1.0 + ty * ty) / denominator, ((ty / denominator) * cx) * cx)


def _log_of(x, y):
    if not (_isfinite(x) and _isfinite(y)):
        return _special("log", x, y)
    ax, ay = abs(x), abs(y)
    if ax > _LARGE or ay > _LARGE:
        real = _log(_hypot(ax / 2.0, ay / 2.0)) + _LN2
    elif ax < _SMALL and ay < _SMALL:
        if ax == 0.0 and ay == 0.0:
            _domain()
        real = _log(_hypot(_ldexp(ax, 53), _ldexp(ay, 53))) - 53 * _LN2
    else:
        h = _hypot(ax, ay)
        if 0.71 <= h <= 1.73:
            am = ax if ax > ay else ay
            an = ay if ax > ay else ax
            real = _log1p((am - 1) * (am + 1) + an * an) / 2.0
        else:
            real = _log(h)
    return complex(real, _atan2(y, x))


def acos(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if not (_isfinite(x) and _isfinite(y)):
        return _special("acos", x, y)
    if abs(x) > _LARGE or abs(y) > _LARGE:
        return complex(_atan2(abs(y), x), _copysign(_large_log(x, y), -y))
    s1 = _sqrt_of(1.0 - x, -y)
    s2 = _sqrt_of(1.0 + x, y)
    return complex(2.0 * _atan2(s1.real, s2.real), _asinh(s2.real * s1.imag - s2.imag * s1.real))


def acosh(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if not (_isfinite(x) and _isfinite(y)):
        return _special("acosh", x, y)
    if abs(x) > _LARGE or abs(y) > _LARGE:
        return complex(_large_log(x, y), _atan2(y, x))
    s1 = _sqrt_of(x - 1.0, y)
    s2 = _sqrt_of(x + 1.0, y)
    return complex(_asinh(s1.real * s2.real + s1.imag * s2.imag), 2.0 * _atan2(s1.imag, s2.real))


def asin(z, /):
    z = _number(z)
    s = _asinh_of(-z.imag, z.real)
    return complex(s.imag, -s.real)


def asinh(z, /):
    z = _number(z)
    return _asinh_of(z.real, z.imag)


def atan(z, /):
    z = _number(z)
    s = _atanh_of(-z.imag, z.real)
    return complex(s.imag, -s.real)


def atanh(z, /):
    z = _number(z)
    return _atanh_of(z.real, z.imag)


def cos(z, /):
    z = _number(z)
    return _cosh_of(-z.imag, z.real)


def cosh(z, /):
    z = _number(z)
    return _cosh_of(z.real, z.imag)


def exp(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if not (_isfinite(x) and _isfinite(y)):
        if _isinf(x) and _isfinite(y) and y != 0.0:
            size = inf if x > 0 else 0.0
            return complex(_copysign(size, _cos(y)), _copysign(size, _sin(y)))
        return _special("exp", x, y)
    if x > _LOG_LARGE:
        try:
            size = _exp(x - 1.0)
        except OverflowError:
            size = inf
        return _ranged(size * _cos(y) * e, size * _sin(y) * e)
    size = _exp(x)
    return _ranged(size * _cos(y), size * _sin(y))


def log(z, base=None, /):
    z = _number(z)
    if base is None:
        return _log_of(z.real, z.imag)
    base = _number(base)
    # CPython forgets about a zero by the time it has seen the base.
    numerator = complex(-inf, _atan2(z.imag, z.real)) if z == 0 else _log_of(z.real, z.imag)
    denominator = _log_of(base.real, base.imag)
    if denominator == 0:
        _domain()
    return numerator / denominator


def log10(z, /):
    z = _number(z)
    result = _log_of(z.real, z.imag)
    return complex(result.real / _LN10, result.imag / _LN10)


def sin(z, /):
    z = _number(z)
    s = _sinh_of(-z.imag, z.real)
    return complex(s.imag, -s.real)


def sinh(z, /):
    z = _number(z)
    return _sinh_of(z.real, z.imag)


def sqrt(z, /):
    z = _number(z)
    return _sqrt_of(z.real, z.imag)


def tan(z, /):
    z = _number(z)
    s = _tanh_of(-z.imag, z.real)
    return complex(s.imag, -s.real)


def tanh(z, /):
    z = _number(z)
    return _tanh_of(z.real, z.imag)


def phase(z, /):
    z = _number(z)
    return _atan2(z.imag, z.real)


def polar(z, /):
    z = _number(z)
    try:
        size = abs(z)
    except OverflowError:
        raise OverflowError("math range error") from None
    return (size, _atan2(z.imag, z.real))


def rect(r, phi, /):
    r, phi = _float(r), _float(phi)
    if not (_isfinite(r) and _isfinite(phi)):
        if _isinf(r) and _isfinite(phi) and phi != 0.0:
            sign = 1.0 if r > 0 else -1.0
            return complex(sign * _copysign(inf, _cos(phi)), sign * _copysign(inf, _sin(phi)))
        return _special("rect", r, phi)
    if phi == 0.0:
        return complex(r, r * phi)
    return complex(r * _cos(phi), r * _sin(phi))


def _float(x):
    # What is no real number is refused in the words of `math`.
    return _copysign(_math.fabs(x), x)


def isfinite(z, /):
    z = _number(z)
    return _isfinite(z.real) and _isfinite(z.imag)


def isinf(z, /):
    z = _number(z)
    return _isinf(z.real) or _isinf(z.imag)


def isnan(z, /):
    z = _number(z)
    return _isnan(z.real) or _isnan(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a, b = _number(a), _number(b)
    rel_tol, abs_tol = _float(rel_tol), _float(abs_tol)
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError("tolerances must be non-negative")
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    difference = abs(a - b)
    return difference <= rel_tol * abs(b) or difference <= rel_tol * abs(a) or difference <= abs_tol
