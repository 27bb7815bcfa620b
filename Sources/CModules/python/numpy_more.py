# Functions of NumPy's that lessons seldom ask for: some that NumPy has as ufuncs, and those that write into an array.

import functools
import math

import numpy as np

typecodes = {
    "Character": "c", "Integer": "bhilqnp", "UnsignedInteger": "BHILQNP", "Float": "efdg", "Complex": "FDG",
    "AllInteger": "bBhHiIlLqQnNpP", "AllFloat": "efdgFDG", "Datetime": "Mm", "All": "?bhilqnpBHILQNPefdgFDGSUVOMm"}


class _Ufunc:
    """A function that NumPy has as a ufunc: what else it could do than be called is refused by name."""

    def __init__(self, function, nin, reduce=None):
        self.__name__ = function.__name__[1:]
        self.nin = nin
        self._function = function
        if reduce is not None:
            self.reduce = reduce

    def __call__(self, *args, **kwargs):
        for name in kwargs:
            if name not in ("axis",) or self.nin != 2 or "vec" not in self.__name__:
                __unsupported__("np.%s: argument '%s'" % (self.__name__, name))
        if len(args) > self.nin:
            __unsupported__("np.%s: argument 'out'" % self.__name__)
        if len(args) < self.nin:
            raise TypeError("%s() takes from %d to %d positional arguments but %d %s given" % (
                self.__name__, self.nin, self.nin + (2 if self.__name__ == "modf" else 1), len(args),
                "was" if len(args) == 1 else "were"))
        return self._function(*args, **kwargs)

    def __getattr__(self, name):
        __unsupported__("np.%s.%s" % (self.__name__, name))

    def __repr__(self):
        return "<ufunc '%s'>" % self.__name__


def _modf(x):
    a = np.asarray(x)
    if a.dtype.kind == "c":
        raise TypeError(
            "ufunc 'modf' not supported for the input types, and the inputs could not be safely coerced to any "
            "supported types according to the casting rule ''safe''")
    if a.dtype.kind != "f":
        a = a.astype(np.float16 if a.dtype.itemsize == 1 else np.float32 if a.dtype.itemsize == 2 else np.float64)
    whole = np.trunc(a)
    infinite = np.isinf(a)
    part = np.where(infinite, a.dtype.type(0), a - np.where(infinite, a.dtype.type(0), whole))
    return np.copysign(part, a)[()], whole[()]


modf = _Ufunc(_modf, 1)


# MARK: Products of vectors


def _core(name, signature, arrays, ranks):
    for place, (a, rank) in enumerate(zip(arrays, ranks)):
        if a.ndim < rank:
            raise ValueError(
                "%s: Input operand %d does not have enough dimensions (has %d, gufunc core with signature %s requires %d)" % (
                    name, place, a.ndim, signature, rank))


def _same(name, signature, place, one, other):
    if one != other:
        raise ValueError(
            "%s: Input operand 1 has a mismatch in its core dimension %d, with gufunc signature %s (size %d is different "
            "from %d)" % (name, place, signature, other, one))


def _vecdot(x1, x2, axis=-1):
    a, b = np.asarray(x1), np.asarray(x2)
    _core("vecdot", "(n),(n)->()", (a, b), (1, 1))
    if axis != -1:
        for x in (a, b):
            if not -x.ndim <= axis < x.ndim:
                raise np.exceptions.AxisError(f"axis {axis} is out of bounds for array of dimension {x.ndim}")
        a, b = np.moveaxis(a, axis, -1), np.moveaxis(b, axis, -1)
    _same("vecdot", "(n),(n)->()", 0, a.shape[-1], b.shape[-1])
    if a.dtype.kind == "c":
        a = np.conj(a)
    return np.matmul(a[..., np.newaxis, :], b[..., np.newaxis])[..., 0, 0]


vecdot = _Ufunc(_vecdot, 2)


# MARK: Whole numbers


def _class_of(x, a):
    """The class of an argument's dtype, as messages show it."""
    python = {int: "_PyLong", float: "_PyFloat", complex: "_PyComplex"}.get(type(x))
    if python is None:
        python = a.dtype.name.replace("uint", "UInt").title().replace("Uint", "UInt")
    return "<class 'numpy.dtypes.%sDType'>" % python


def _whole(name, function, x1, x2):
    a, b = np.asarray(x1), np.asarray(x2)
    kind = np.result_type(x1 if isinstance(x1, int) else a, x2 if isinstance(x2, int) else b)
    if kind.kind not in "iu":
        raise __no_loop_error__(
            "ufunc '%s' did not contain a loop with signature matching types (%s, %s) -> None" % (
                name, _class_of(x1, a), _class_of(x2, b)))
    a, b = np.broadcast_arrays(a, b)
    found = [function(x, y) for x, y in zip(a.ravel().tolist(), b.ravel().tolist())]
    bounds = np.iinfo(kind)
    if any(not bounds.min <= x <= bounds.max for x in found):
        __unsupported__("np.%s beyond the numbers of %s" % (name, kind))
    return np.array(found, dtype=kind).reshape(a.shape)[()]


def _gcd(x1, x2):
    return _whole("gcd", math.gcd, x1, x2)


def _lcm(x1, x2):
    return _whole("lcm", math.lcm, x1, x2)


def _folded(function, identity):
    def reduce(array, axis=0):
        a = np.asarray(array)
        if a.ndim != 1 or axis not in (0, None, -1):
            __unsupported__("np.%s.reduce of more than a line of numbers" % function.__name__[1:])
        return functools.reduce(function, a, a.dtype.type(identity))

    return reduce


gcd = _Ufunc(_gcd, 2, _folded(_gcd, 0))
lcm = _Ufunc(_lcm, 2, _folded(_lcm, 1))


def base_repr(number, base=2, padding=0):
    if base > 36:
        raise ValueError("Bases greater than 36 not handled in base_repr.")
    if base < 2:
        raise ValueError("Bases less than 2 not handled in base_repr.")
    rest, text = abs(int(number)), ""
    while rest:
        rest, digit = divmod(rest, base)
        text = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[digit] + text
    return ("-" if number < 0 else "") + ("0" * padding + text or "0")


def binary_repr(num, width=None):
    num = num.__index__()
    if num == 0:
        return "0" * (width or 1)
    if num < 0 and width is None:
        return bin(num).replace("0b", "")
    if num > 0:
        binary, fill = bin(num)[2:], "0"
    else:
        # As few digits as tell it from the positive ones.
        binary, fill = bin((1 << ((~num).bit_length() + 1)) + num)[2:], "1"
    if width is not None and width < len(binary):
        raise ValueError("Insufficient bit width=%d provided for binwidth=%d" % (width, len(binary)))
    return fill * ((width or 0) - len(binary)) + binary


# MARK: What writes into an array


def put(a, ind, v, mode="raise"):
    if not isinstance(a, np.ndarray):
        raise TypeError("argument 1 must be numpy.ndarray, not %s" % type(a))
    places, values = np.asarray(ind).ravel(), np.asarray(v).ravel()
    if len(places) == 0 or len(values) == 0:
        return None
    if mode == "wrap":
        places = places % a.size
    elif mode == "clip":
        places = np.clip(places, 0, a.size - 1)
    elif mode != "raise":
        __unsupported__("np.put: mode %r" % (mode,))
    for place in places.tolist():
        if not -a.size <= place < a.size:
            raise IndexError("index %d is out of bounds for axis 0 with size %d" % (place, a.size))
    # One after the other: where a place is named twice, the last one stays.
    a[np.unravel_index(places % a.size, a.shape)] = np.resize(values, len(places))
    return None


def place(arr, mask, vals):
    if not isinstance(arr, np.ndarray):
        raise TypeError("place() argument 1 must be numpy.ndarray, not " + __type_name__(arr))
    there = np.asarray(mask).astype(bool).ravel()
    if len(there) != arr.size:
        raise ValueError("place: mask and data must be the same size")
    values = np.asarray(vals).ravel()
    count = int(np.count_nonzero(there))
    if count == 0:
        return None
    if len(values) == 0:
        raise ValueError("Cannot insert from an empty array!")
    arr[there.reshape(arr.shape)] = np.resize(values, count)
    return None


def putmask(a, mask, values):
    if not isinstance(a, np.ndarray):
        raise TypeError("putmask: first argument must be an array")
    there = np.asarray(mask).astype(bool)
    if there.size != a.size:
        raise ValueError("putmask: mask and data must be the same size")
    values = np.asarray(values).ravel()
    if len(values) == 0:
        return None
    there = there.reshape(a.shape)
    a[there] = np.resize(values, a.shape)[there]
    return None


def copyto(dst, src, casting="same_kind", where=True):
    if not isinstance(dst, np.ndarray):
        raise TypeError("copyto() argument 1 must be a numpy.ndarray, not " + __type_name__(dst))
    source = np.asarray(src)
    if type(src) in (int, float, complex):
        if source.dtype.kind != dst.dtype.kind and not np.can_cast(source.dtype, dst.dtype, casting) and not (
                type(src) is int and dst.dtype.kind == "u" and src >= 0):
            raise TypeError("Cannot cast scalar from %r to %r according to the rule '%s'" % (
                source.dtype, dst.dtype, casting))
    elif not np.can_cast(source.dtype, dst.dtype, casting):
        raise TypeError("Cannot cast %s from %r to %r according to the rule '%s'" % (
            "scalar" if source.ndim == 0 else "array data", source.dtype, dst.dtype, casting))
    if where is True:
        dst[...] = src
        return None
    there = np.broadcast_to(where, dst.shape)
    if there.dtype != bool:
        raise TypeError("Cannot cast array data from %r to dtype('bool') according to the rule 'safe'" % there.dtype)
    dst[there] = np.broadcast_to(source, dst.shape)[there]
    return None


# MARK: Small questions


def asarray_chkfinite(a, dtype=None, order=None):
    a = np.asarray(a, dtype=dtype)
    if a.dtype.kind in "fc" and not np.isfinite(a).all():
        raise ValueError("array must not contain infs or NaNs")
    return a


def fromiter(iter, dtype, count=-1, *, like=None):
    items = []
    for item in iter:
        if len(items) == count:
            break
        items.append(item)
    if len(items) < count:
        raise ValueError("iterator too short: Expected %d but iterator had only %d items." % (count, len(items)))
    for item in items:
        if np.ndim(item):
            __unsupported__("np.fromiter of sequences")
    return np.array(items, dtype=dtype)


# MARK: The parts of a float


def _doubles(name, x):
    """The numbers as float64, where NumPy computes in that."""
    a = np.asarray(x)
    if a.dtype not in (np.float64, np.int64):
        __unsupported__("np.%s of %s" % (name, a.dtype))
    return a.astype(np.float64)


def _each(function, *arrays):
    arrays = np.broadcast_arrays(*arrays)
    found = [function(*numbers) for numbers in zip(*[a.ravel().tolist() for a in arrays])]
    return np.array(found, dtype=np.float64).reshape(arrays[0].shape)[()]


def _nextafter(x1, x2):
    return _each(math.nextafter, _doubles("nextafter", x1), _doubles("nextafter", x2))


def _spacing(x):
    def space(number):
        if number == 0:
            return 5e-324
        return math.nextafter(number, math.copysign(math.inf, number)) - number

    return _each(space, _doubles("spacing", x))


def _frexp(x):
    a = _doubles("frexp", x)
    exponents = _each(lambda number: 0 if math.isinf(number) or math.isnan(number) else math.frexp(number)[1], a)
    return _each(lambda number: math.frexp(number)[0], a), exponents.astype(np.int32)


def _ldexp(x1, x2):
    if np.asarray(x2).dtype.kind not in "iu":
        __unsupported__("np.ldexp with exponents that are no integers")

    def scaled(number, exponent):
        try:
            return math.ldexp(number, int(exponent))
        except OverflowError:
            return math.copysign(math.inf, number)

    return _each(scaled, _doubles("ldexp", x1), np.asarray(x2))


nextafter = _Ufunc(_nextafter, 2)
spacing = _Ufunc(_spacing, 1)
frexp = _Ufunc(_frexp, 1)
ldexp = _Ufunc(_ldexp, 2)


# MARK: Along an axis


def meshgrid(*xi, copy=True, sparse=False, indexing="xy"):
    if indexing not in ("xy", "ij"):
        raise ValueError("Valid values for `indexing` are 'xy' and 'ij'.")
    if not copy:
        __unsupported__("np.meshgrid: argument 'copy'")
    n = len(xi)
    output = [np.asarray(x).reshape((1,) * i + (-1,) + (1,) * (n - 1 - i)) for i, x in enumerate(xi)]
    if indexing == "xy" and n > 1:
        output[0] = output[0].reshape((1, -1) + (1,) * (n - 2))
        output[1] = output[1].reshape((-1, 1) + (1,) * (n - 2))
    if not sparse and n > 0:
        output = np.broadcast_arrays(*output)
    return tuple([x.copy() for x in output])


def _diff(a, n, axis, prepend, append):
    a = np.asarray(a)
    if a.ndim == 0:
        raise ValueError("diff requires input that is at least one dimensional")
    if not -a.ndim <= axis < a.ndim:
        raise np.exceptions.AxisError(f"axis {axis} is out of bounds for array of dimension {a.ndim}")
    parts = []
    for part in (prepend, a, append):
        if part is None:
            continue
        part = np.asarray(part)
        if part.ndim == 0:
            shape = list(a.shape)
            shape[axis] = 1
            part = np.broadcast_to(part, tuple(shape))
        parts.append(part)
    return np.diff(np.concatenate(parts, axis), n, axis)


def _average(a, axis, weights, returned, keepdims):
    a = np.asarray(a)
    if axis is not None:
        axes = axis if isinstance(axis, tuple) else (axis,)
        for i in axes:
            if not -a.ndim <= i < a.ndim:
                raise np.exceptions.AxisError(f"axis: axis {i} is out of bounds for array of dimension {a.ndim}")
        axes = axis = tuple([i % a.ndim for i in axes])
    if weights is None:
        average = np.mean(a, axis, keepdims=keepdims)
        total = average.dtype.type(a.size / average.size)
    else:
        weights = np.asarray(weights)
        if a.shape != weights.shape:
            if axis is None:
                raise TypeError("Axis must be specified when shapes of a and weights differ.")
            if weights.shape != tuple([a.shape[i] for i in axes]):
                raise ValueError("Shape of weights must be consistent with shape of a along specified axis.")
            weights = weights.transpose(np.argsort(axes))
            weights = weights.reshape(tuple([s if i in axes else 1 for i, s in enumerate(a.shape)]))
        kind = np.result_type(a.dtype, weights.dtype)
        if a.dtype.kind in "biu":
            kind = np.result_type(kind, np.float64)
        if kind != np.float64:
            __unsupported__("np.average of %s with weights of another shape or type" % a.dtype)
        weights = weights.astype(kind)
        total = weights.sum(axis=axis, keepdims=keepdims)
        if np.any(total == 0.0):
            raise ZeroDivisionError("Weights sum to zero, can't be normalized")
        average = (a.astype(kind) * weights).sum(axis=axis, keepdims=keepdims) / total
    if not returned:
        return average
    if total.shape != average.shape:
        total = np.broadcast_to(total, average.shape).copy()
    return average, total


def _insert(arr, obj, values, axis):
    arr = np.asarray(arr)
    if not -arr.ndim <= axis < arr.ndim:
        raise np.exceptions.AxisError(f"axis {axis} is out of bounds for array of dimension {arr.ndim}")
    axis %= arr.ndim
    before = (slice(None),) * axis
    count = arr.shape[axis]
    indices = np.arange(count)[obj] if isinstance(obj, slice) else np.array(obj)
    if indices.ndim > 1:
        raise ValueError("index array argument obj to insert must be one dimensional or scalar")
    if indices.dtype.kind not in "iu" or indices.size == 0:
        __unsupported__("np.insert at no places, or at truth values")
    values = np.asarray(values).astype(arr.dtype)
    if indices.size == 1:
        index = int(indices.ravel()[0])
        if not -count <= index <= count:
            raise IndexError(f"index {obj} is out of bounds for axis {axis} with size {count}")
        index = index + count if index < 0 else index
        values = values.reshape((1,) * (arr.ndim - values.ndim) + values.shape)
        if indices.ndim == 0:
            values = np.moveaxis(values, 0, axis)
        shape = list(arr.shape)
        shape[axis] = values.shape[axis]
        return np.concatenate(
            (arr[before + (slice(None, index),)], np.broadcast_to(values, tuple(shape)),
             arr[before + (slice(index, None),)]), axis)
    indices = np.where(indices < 0, indices + count, indices)
    order = indices.argsort(kind="stable")
    indices[order] += np.arange(len(indices))
    shape = list(arr.shape)
    shape[axis] += len(indices)
    old = np.ones(shape[axis], dtype=bool)
    old[indices] = False
    result = np.zeros(tuple(shape), dtype=arr.dtype)
    result[before + (indices,)] = values
    result[before + (old,)] = arr
    return result


def _unique(ar, return_index, return_inverse, return_counts, axis):
    """Rows that differ, in their order."""
    ar = np.asarray(ar)
    if not -ar.ndim <= axis < ar.ndim:
        raise np.exceptions.AxisError(f"axis {axis} is out of bounds for array of dimension {ar.ndim}")
    rows = np.moveaxis(ar, axis, 0)
    if ar.size == 0 or ar.dtype.kind == "c" or ar.dtype.kind == "f" and (
            np.isnan(ar).any() or (np.signbit(ar) & (ar == 0)).any()):
        __unsupported__("np.unique along an axis of nothing, of complex numbers, of nan or of negative zeros")
    keys = rows.reshape((len(rows), -1)).tolist()
    firsts, inverse, counts = [], [0] * len(keys), []
    for i in sorted(range(len(keys)), key=keys.__getitem__):
        if not firsts or keys[firsts[-1]] != keys[i]:
            firsts.append(i)
            counts.append(0)
        counts[-1] += 1
        inverse[i] = len(firsts) - 1
    result = [np.moveaxis(rows[firsts], 0, axis)]
    if return_index:
        result.append(np.array(firsts))
    if return_inverse:
        result.append(np.array(inverse))
    if return_counts:
        result.append(np.array(counts))
    return result[0] if len(result) == 1 else tuple(result)
