# numpy.polynomial.polyutils: coefficients as arrays, domains, and how a number stands in a polynomial's text.

import numpy as np


def trimseq(seq):
    if len(seq) == 0 or seq[-1] != 0:
        return seq
    last = len(seq) - 1
    while last > 0 and seq[last] == 0:
        last -= 1
    return seq[:last + 1]


def as_series(alist, trim=True):
    if any(isinstance(a, str) for a in alist):
        raise ValueError("Coefficient arrays have no common type")
    arrays = [np.array(a, ndmin=1, copy=None) for a in alist]
    for a in arrays:
        if a.size == 0:
            raise ValueError("Coefficient array is empty")
        if a.ndim != 1:
            raise ValueError("Coefficient array is not 1-d")
    if trim:
        arrays = [trimseq(a) for a in arrays]
    try:
        dtype = np.common_type(*arrays)
    except TypeError as e:
        raise ValueError("Coefficient arrays have no common type") from e
    return [np.array(a, copy=True, dtype=dtype) for a in arrays]


def trimcoef(c, tol=0):
    if tol < 0:
        raise ValueError("tol must be non-negative")
    [c] = as_series([c])
    [ind] = np.nonzero(np.abs(c) > tol)
    if len(ind) == 0:
        return c[:1] * 0
    return c[:ind[-1] + 1].copy()


def getdomain(x):
    [x] = as_series([x], trim=False)
    if x.dtype.kind == "c":
        return np.array((complex(x.real.min(), x.imag.min()), complex(x.real.max(), x.imag.max())))
    return np.array((x.min(), x.max()))


def mapparms(old, new):
    oldlen = old[1] - old[0]
    newlen = new[1] - new[0]
    return (old[1] * new[0] - old[0] * new[1]) / oldlen, newlen / oldlen


def mapdomain(x, old, new):
    # A polynomial is its own argument: NumPy wraps it in an array that its operators take off again.
    if type(x) not in (int, float, complex) and not isinstance(x, np.generic) and not hasattr(x, "has_sametype"):
        x = np.asanyarray(x)
    off, scl = mapparms(old, new)
    return off + scl * x


def format_float(x, parens=False):
    if not np.issubdtype(type(x), np.floating):
        return str(x)
    opts = np.get_printoptions()
    if np.isnan(x):
        return opts["nanstr"]
    if np.isinf(x):
        return opts["infstr"]
    precision = opts["precision"]
    form = {"precision": precision, "unique": True, "trim": "0", "sign": opts["sign"] == "+"}
    if opts["floatmode"] == "fixed":
        form["unique"], form["trim"] = False, "k"
    a = np.abs(x)
    if x != 0 and (a >= 1.e8 or a < 10 ** min(0, -(precision - 1) // 2)):
        text = np.format_float_scientific(x, **form)
        return f"({text})" if parens else text
    return np.format_float_positional(x, fractional=True, **form)
