# What NumPy asks of numbers that may be complex. Arrays of complex numbers are not among ours: theirs are single numbers.

import numpy as np


def _number(x):
    """The one complex number that x is; None where it is something else."""
    return x if isinstance(x, complex) else None


def conjugate(x, /, out=None, *, where=True, casting="same_kind", order="K", dtype=None, subok=True, signature=None,
              sig=None):
    if any(given is not None for given in (out, dtype, signature, sig)) or where is not True or casting != "same_kind":
        __unsupported__("np.conjugate with more than a number or an array")
    z = _number(x)
    if z is not None:
        return np.complex128(z.conjugate())
    x = np.asarray(x)
    if x.dtype == bool:
        return np.positive(x.astype(np.int8))
    return np.positive(x)


conj = conjugate


def real(val):
    z = _number(val)
    if z is not None:
        return z.real
    try:
        return val.real
    except AttributeError:
        return np.asanyarray(val).real


def imag(val):
    z = _number(val)
    if z is not None:
        return z.imag
    if isinstance(val, (int, float)) and not isinstance(val, (np.generic, bool)):
        return val.imag
    val = np.asanyarray(val)
    return np.zeros_like(val)


def isreal(x):
    z = _number(x)
    if z is not None:
        return np.bool(z.imag == 0)
    return np.ones(np.shape(x), dtype=bool)[()]


def iscomplex(x):
    z = _number(x)
    if z is not None:
        return np.bool(z.imag != 0)
    return np.zeros(np.shape(x), dtype=bool)[()]


def iscomplexobj(x):
    if _number(x) is not None:
        return True
    if isinstance(x, (list, tuple)):
        return np.asarray(x).dtype.kind == "c"
    # Whatever says that it has elements of a kind is believed.
    return getattr(getattr(x, "dtype", None), "kind", "") == "c"


def isrealobj(x):
    return not iscomplexobj(x)


def real_if_close(a, tol=100):
    if _number(a) is not None:
        __unsupported__("np.real_if_close of a complex number")
    return np.asanyarray(a)


def angle(z, deg=False):
    number = _number(z)
    if number is not None:
        a = np.arctan2(number.imag, number.real)
    else:
        z = np.asanyarray(z)
        a = np.arctan2(np.zeros_like(z), z)
    if deg:
        a = a * (180 / np.pi)
    return a
