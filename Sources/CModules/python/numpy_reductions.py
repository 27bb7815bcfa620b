# Means and spreads of some elements, or into an array (numpy/_core/_methods.py), and reductions that pass over nan
# (numpy/lib/_nanfunctions_impl.py).

import numpy as np

_not_given = object()


def _count(arr, axis, keepdims, where):
    if where is not True:
        return np.add.reduce(np.broadcast_to(where, arr.shape), axis, np.int64, None, keepdims)
    if axis is None:
        axis = tuple(range(arr.ndim))
    elif not isinstance(axis, tuple):
        axis = (axis,)
    items = 1
    for ax in axis:
        if not -arr.ndim <= ax < arr.ndim:
            raise np.exceptions.AxisError(ax, arr.ndim)
        items *= arr.shape[ax]
    return np.int64(items)


def _over(ret, count):
    """The quotient, where the sum is."""
    if isinstance(ret, np.ndarray):
        ret[...] = ret / count
        return ret
    return ret.dtype.type(ret / count)


def _mean(a, axis, dtype, out, keepdims, where):
    arr = np.asanyarray(a)
    is_half = False
    count = _count(arr, axis, keepdims, where)
    if np.any(count == 0):
        __warn__("Mean of empty slice")
    if dtype is None:
        if arr.dtype.kind in "biu":
            dtype = np.float64
        elif arr.dtype == np.float16:
            dtype, is_half = np.float32, True
    ret = np.add.reduce(arr, axis, dtype, out, keepdims, where=where)
    if isinstance(ret, np.ndarray):
        ret = _over(ret, count)
        return ret.astype(np.float16) if is_half and out is None else ret
    return arr.dtype.type(ret / count) if is_half else _over(ret, count)


def _var(a, axis, dtype, out, ddof, keepdims, where, mean):
    arr = np.asanyarray(a)
    count = _count(arr, axis, keepdims, where)
    if np.any(ddof >= count):
        __warn__("Degrees of freedom <= 0 for slice")
    if dtype is None and arr.dtype.kind in "biu":
        dtype = np.float64
    if mean is None:
        mean = np.add.reduce(arr, axis, dtype, None, True, where=where)
        mean = _over(mean, count if count.ndim == 0 else count.reshape(mean.shape))
    x = np.asarray(arr - mean)
    x = x.real * x.real + x.imag * x.imag if x.dtype.kind == "c" else np.square(x)
    ret = np.add.reduce(x, axis, dtype, out, keepdims, where=where)
    return _over(ret, np.maximum(count - ddof, 0))


def _std(a, axis, dtype, out, ddof, keepdims, where, mean):
    ret = _var(a, axis, dtype, out, ddof, keepdims, where, mean)
    if isinstance(ret, np.ndarray):
        ret[...] = np.sqrt(ret)
        return ret
    return ret.dtype.type(np.sqrt(ret))


# nan among the numbers


def _filled(a, value):
    a = np.asarray(a)
    if a.dtype.kind not in "fc":
        return a, None
    gone = np.isnan(a)
    return np.where(gone, a.dtype.type(value), a), gone


def _options(keepdims, initial, where):
    options = {"keepdims": keepdims, "where": where}
    if initial is not _not_given:
        options["initial"] = initial
    return options


def nansum(a, axis=None, dtype=None, out=None, keepdims=False, initial=_not_given, where=True):
    return np.sum(_filled(a, 0.0)[0], axis, dtype, out, **_options(keepdims, initial, where))


def nanprod(a, axis=None, dtype=None, out=None, keepdims=False, initial=_not_given, where=True):
    return np.prod(_filled(a, 1.0)[0], axis, dtype, out, **_options(keepdims, initial, where))


def nancumsum(a, axis=None, dtype=None, out=None):
    return np.cumsum(_filled(a, 0.0)[0], axis, dtype, out)


def nancumprod(a, axis=None, dtype=None, out=None):
    return np.cumprod(_filled(a, 1.0)[0], axis, dtype, out)


def _extreme(a, axis, out, keepdims, initial, where, reduce, filler, among):
    if out is not None or initial is not _not_given or where is not True:
        a = np.asarray(a)
        if a.dtype.kind == "c":
            __unsupported__("the extremes of complex numbers without nan")
        result = among.reduce(a, axis, None, out, **_options(keepdims, initial, where))
        if np.isnan(result).any():
            __warn__("All-NaN slice encountered")
        return result
    a = np.asarray(a)
    if a.dtype.kind == "c":
        __unsupported__("the extremes of complex numbers without nan")
    if a.dtype.kind != "f":
        return reduce(a, axis=axis, keepdims=keepdims)
    filled, gone = _filled(a, filler)
    result = reduce(filled, axis=axis, keepdims=keepdims)
    empty = np.all(gone, axis=axis, keepdims=keepdims)
    if np.any(empty):
        __warn__("All-NaN slice encountered")
    return np.where(empty, np.nan, result)[()]


def nanmax(a, axis=None, out=None, keepdims=False, initial=_not_given, where=True):
    return _extreme(a, axis, out, keepdims, initial, where, np.max, -np.inf, np.fmax)


def nanmin(a, axis=None, out=None, keepdims=False, initial=_not_given, where=True):
    return _extreme(a, axis, out, keepdims, initial, where, np.min, np.inf, np.fmin)


def _place(a, axis, out, keepdims, find, filler):
    filled, gone = _filled(a, filler)
    if gone is not None and gone.size and np.any(np.all(gone, axis=axis)):
        raise ValueError("All-NaN slice encountered")
    return find(filled, axis, out, keepdims=keepdims)


def nanargmax(a, axis=None, out=None, *, keepdims=False):
    return _place(a, axis, out, keepdims, np.argmax, -np.inf)


def nanargmin(a, axis=None, out=None, *, keepdims=False):
    return _place(a, axis, out, keepdims, np.argmin, np.inf)


def _divided(a, count, out=None):
    before = __seterr__({"divide": "ignore", "invalid": "ignore"})
    try:
        result = a / count
    finally:
        __seterr__(before)
    if out is not None:
        out[...] = result
        return out
    if isinstance(a, np.ndarray):
        return result if result.dtype == a.dtype else result.astype(a.dtype)
    return a.dtype.type(result)


def _check(dtype, out):
    if dtype is not None and np.dtype(dtype).kind not in "fc":
        raise TypeError("If a is inexact, then dtype must be inexact")
    if out is not None and out.dtype.kind not in "fc":
        raise TypeError("If a is inexact, then out must be inexact")


def nanmean(a, axis=None, dtype=None, out=None, keepdims=False, *, where=True):
    filled, gone = _filled(a, 0.0)
    if gone is None:
        return np.mean(filled, axis=axis, dtype=dtype, out=out, keepdims=keepdims, where=where)
    _check(dtype, out)
    count = np.sum(~gone, axis=axis, keepdims=keepdims, where=where)
    total = np.sum(filled, axis=axis, dtype=dtype, out=out, keepdims=keepdims, where=where)
    result = _divided(total, count, out)
    if np.any(count == 0):
        __warn__("Mean of empty slice")
    return result


def nanvar(
    a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=_not_given, correction=_not_given
):
    filled, gone = _filled(a, 0.0)
    if correction is not _not_given:
        if ddof != 0:
            raise ValueError("ddof and correction can't be provided simultaneously.")
        ddof = correction
    if gone is None:
        given = {} if mean is _not_given else {"mean": mean}
        return np.var(filled, axis=axis, dtype=dtype, out=out, ddof=ddof, keepdims=keepdims, where=where, **given)
    _check(dtype, out)
    count = np.sum(~gone, axis=axis, keepdims=True, where=where)
    if mean is _not_given:
        mean = _divided(np.sum(filled, axis=axis, dtype=dtype, keepdims=True, where=where), count)
    kind = filled.dtype.type
    apart = np.asarray(filled - mean).astype(kind)
    apart = np.where(gone, kind(0), apart)
    square = (apart * apart.conj()).real if apart.dtype.kind == "c" else apart * apart
    total = np.sum(square, axis=axis, dtype=dtype, out=out, keepdims=keepdims, where=where)
    if np.ndim(total) < count.ndim:
        count = count.squeeze(axis)
    freedom = count - ddof
    result = _divided(total, freedom, out)
    bad = freedom <= 0
    if np.any(bad):
        __warn__("Degrees of freedom <= 0 for slice.")
        if not isinstance(result, np.ndarray):
            return result.dtype.type(np.nan)
        result[bad] = np.nan
    return result


def nanstd(
    a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=_not_given, correction=_not_given
):
    result = nanvar(
        a, axis=axis, dtype=dtype, out=out, ddof=ddof, keepdims=keepdims, where=where, mean=mean, correction=correction)
    root = np.sqrt(result)
    if out is None:
        return root
    out[...] = root
    return out
