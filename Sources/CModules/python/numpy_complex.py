# What NumPy makes of the parts of numbers that may be complex.

import numpy as np


def _is_complex(x):
    return isinstance(x, complex) or isinstance(x, (np.ndarray, np.generic)) and x.dtype.kind == "c"


def real(val):
    try:
        return val.real
    except AttributeError:
        return np.asanyarray(val).real


def imag(val):
    try:
        return val.imag
    except AttributeError:
        return np.asanyarray(val).imag


def isreal(x):
    return imag(x) == 0


def iscomplex(x):
    x = np.asanyarray(x)
    if x.dtype.kind == "c":
        return x.imag != 0
    return np.zeros(x.shape, dtype=bool)[()]


def iscomplexobj(x):
    if isinstance(x, (list, tuple)):
        x = np.asarray(x)
    # Whatever says that it has elements of a kind is believed.
    return _is_complex(x) or getattr(getattr(x, "dtype", None), "kind", "") == "c"


def isrealobj(x):
    return not iscomplexobj(x)


def real_if_close(a, tol=100):
    a = np.asanyarray(a)
    if a.dtype.kind != "c":
        return a
    if tol > 1:
        tol = 2.220446049250313e-16 * tol
    if np.all(np.absolute(a.imag) < tol):
        a = a.real
    return a


def angle(z, deg=False):
    z = np.asanyarray(z)
    if z.dtype.kind == "c":
        imaginary, z = z.imag, z.real
    else:
        imaginary = np.zeros_like(z)
    a = np.arctan2(imaginary, z)
    if deg:
        a = a * (180 / np.pi)
    return a


def sort_complex(a):
    b = np.array(a)
    b.sort()
    if b.dtype.kind != "c":
        if b.dtype.char in "bhBHef":
            __unsupported__(f"np.sort_complex of numbers of type {b.dtype.name}")
        b = b.astype(complex)
    return b
