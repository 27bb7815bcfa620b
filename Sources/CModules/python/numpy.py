# Functions of NumPy's that are made of others. The order of operations is NumPy's: the last bits hang on it.

import numpy as np


def broadcast_shapes(*args):
    shapes = [_extents(s) for s in args]
    n = max([len(s) for s in shapes], default=0)
    result = [1] * n
    for place in range(n):
        first = 0
        for j, s in enumerate(shapes):
            i = place - n + len(s)
            if i < 0 or s[i] == 1:
                continue
            if result[place] not in (1, s[i]):
                one, other = [str(x).replace(" ", "") for x in (shapes[first], s)]
                raise ValueError(
                    "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg "
                    f"{first} with shape {one} and arg {j} with shape {other}.")
            if result[place] == 1:
                first = j
            result[place] = s[i]
    return tuple(result)


def _extents(x):
    """A shape as one is asked for; whatever is wrong with it, an array without elements says."""
    if isinstance(x, (int, np.integer)) and not isinstance(x, bool):
        x = (x,)
    if isinstance(x, (tuple, list, range, str, np.ndarray)):
        return np.empty((0, *x)).shape[1:]
    return np.empty(x).shape


def _float(a):
    a = np.asarray(a)
    if a.dtype == np.float64:
        return a
    if a.dtype.kind not in "biu":
        # NumPy would compute in that type.
        __unsupported__(f"this function of NumPy's for arrays of type {a.dtype}")
    return a.astype(np.float64)


def _inexact(a):
    """The same, where complex numbers stay what they are."""
    a = np.asarray(a)
    return a if a.dtype.kind == "c" else _float(a)


def _double(a):
    a = np.asarray(a)
    if a.dtype.kind in "cU":
        __unsupported__(f"this function of NumPy's for {'texts' if a.dtype.kind == 'U' else 'complex numbers'}")
    return a.astype(np.float64)


def _axis(axis, rank, words=""):
    """The axis, counted from the first."""
    if not -rank <= axis < rank:
        raise np.exceptions.AxisError(f"{words}axis {axis} is out of bounds for array of dimension {rank}")
    return axis % rank


def _line(ar):
    return np.asarray(ar).ravel()


# What is done about divisions by zero and the like


def _modes(given):
    for mode in given.values():
        if mode in ("call", "print", "log"):
            __unsupported__(f"np.seterr: '{mode}'")
        if mode not in ("ignore", "warn", "raise"):
            raise ValueError(f"invalid error mode {mode!r}")
    return given


def _handling(all, divide, over, under, invalid):
    given = {"divide": divide, "over": over, "under": under, "invalid": invalid}
    return _modes({kind: all if mode is None else mode for kind, mode in given.items() if (all or mode) is not None})


def seterr(all=None, divide=None, over=None, under=None, invalid=None):
    return __seterr__(_handling(all, divide, over, under, invalid))


def geterr():
    return __seterr__({})


class errstate:
    def __init__(self, *, call=None, all=None, divide=None, over=None, under=None, invalid=None):
        if call is not None:
            __unsupported__("np.errstate: argument 'call'")
        self._handling = _handling(all, divide, over, under, invalid)
        self._before = None

    def __enter__(self):
        if self._before is not None:
            raise TypeError("Cannot enter `np.errstate` twice.")
        self._before = __seterr__(self._handling)

    def __exit__(self, *what):
        __seterr__(self._before)

    def __call__(self, function):
        def inner(*args, **kwargs):
            before = __seterr__(self._handling)
            try:
                return function(*args, **kwargs)
            finally:
                __seterr__(before)

        inner.__name__ = function.__name__
        return inner


# Sets


def isin(element, test_elements, assume_unique=False, invert=False, *, kind=None):
    if kind not in (None, "sort", "table"):
        raise ValueError(f"Invalid kind: {kind!r}. Please use None, 'sort' or 'table'.")
    element, test = np.asarray(element), _line(test_elements)
    if kind == "table" and (element.dtype.kind not in "biu" or test.dtype.kind not in "biu"):
        raise ValueError(
            "The 'table' method is only supported for boolean or integer arrays. Please select 'sort' or None for kind.")
    values = np.sort(test)
    # What is looked for among elements of the same type may be beyond 63 bits.
    if element.dtype == values.dtype == np.uint64 and (element > 9223372036854775807).any():
        __unsupported__("np.isin of integers beyond 63 bits")
    if len(values) == 0:
        found = np.zeros(element.shape, dtype=bool)
    else:
        places = np.minimum(np.searchsorted(values, element), len(values) - 1)
        found = values[places] == element
    return np.asarray(~found if invert else found)


def intersect1d(ar1, ar2, assume_unique=False, return_indices=False):
    ar1, ar2 = _line(ar1), _line(ar2)
    a, first = np.unique(ar1, return_index=True)
    b, second = np.unique(ar2, return_index=True)
    keep = isin(a, b)
    if not return_indices:
        return np.concatenate((a, b[:0]))[: len(a)][keep]
    return a[keep], first[keep], second[isin(b, a)]


def union1d(ar1, ar2):
    for one, other in ((ar1, ar2), (ar2, ar1)):
        if type(one) in (int, float, complex) and np.asarray(other).dtype.kind == "U":
            __unsupported__("np.union1d of texts and a number")
    return np.unique(np.concatenate((_line(ar1), _line(ar2))))


def setdiff1d(ar1, ar2, assume_unique=False):
    a = _line(ar1) if assume_unique else np.unique(ar1)
    return a[isin(a, ar2, invert=True)]


def setxor1d(ar1, ar2, assume_unique=False):
    a, b = np.unique(ar1), np.unique(ar2)
    both = np.sort(np.concatenate((a, b)))
    if len(both) == 0:
        return both
    edges = np.concatenate(([True], both[1:] != both[:-1], [True]))
    return both[edges[1:] & edges[:-1]]


# nan among the numbers


def _refuse(name, **given):
    for argument, value in given.items():
        if value is not None:
            __unsupported__(f"np.{name}: argument '{argument}'")


def nan_to_num(x, copy=True, nan=0.0, posinf=None, neginf=None):
    x = np.asarray(x)
    if not copy:
        __unsupported__("np.nan_to_num: argument 'copy'")
    if x.dtype.kind == "c":
        x = x.copy()
        x.real[...] = nan_to_num(x.real, nan=nan, posinf=posinf, neginf=neginf)
        x.imag[...] = nan_to_num(x.imag, nan=nan, posinf=posinf, neginf=neginf)
        return x[()]
    if x.dtype.kind != "f":
        return x.copy()[()]
    largest = 1.7976931348623157e308
    is_nan, is_posinf, is_neginf = np.isnan(x), x == np.inf, x == -np.inf
    x = np.where(is_nan, nan, x)
    x = np.where(is_posinf, largest if posinf is None else posinf, x)
    return np.where(is_neginf, -largest if neginf is None else neginf, x)[()]


# Quantiles


def _virtual(method, n, q):
    continuous = {
        "linear": None, "weibull": (0, 0), "hazen": (0.5, 0.5), "interpolated_inverted_cdf": (0, 1),
        "median_unbiased": (1 / 3.0, 1 / 3.0), "normal_unbiased": (3 / 8.0, 3 / 8.0)}
    if method == "linear":
        return (n - 1) * q
    if method in continuous:
        alpha, beta = continuous[method]
        return n * q + (alpha + q * (1 - alpha - beta)) - 1
    if method == "lower":
        return np.floor((n - 1) * q)
    if method == "higher":
        return np.ceil((n - 1) * q)
    if method == "midpoint":
        return 0.5 * (np.floor((n - 1) * q) + np.ceil((n - 1) * q))
    if method == "nearest":
        return np.rint((n - 1) * q)
    if method in ("inverted_cdf", "averaged_inverted_cdf", "closest_observation"):
        __unsupported__(f"np.quantile: method '{method}'")
    raise ValueError(f"{method!r} is not a valid method. Use one of: linear, lower, higher, midpoint, nearest")


def _quantile(a, q, axis, method, keepdims, skips=False):
    a = _float(a) if method in ("linear", "midpoint") else np.asarray(a)
    if isinstance(axis, tuple):
        __unsupported__("np.quantile over several axes")
    rank = a.ndim
    if axis is None:
        a = a.ravel()
        moved = 0
    else:
        moved = _axis(axis, rank)
    a = np.sort(np.moveaxis(a, moved, 0), axis=0)
    n = a.shape[0]
    if n == 0:
        __unsupported__("np.quantile of an empty array")
    place = np.clip(_virtual(method, n, q), 0, n - 1)
    low = np.floor(place).astype(int)
    high = np.minimum(low + 1, n - 1)
    before, after = a[low], a[high]
    t = (place - low).reshape(q.shape + (1,) * (before.ndim - q.ndim))
    if method in ("lower", "higher", "nearest"):
        result = before
    elif method == "midpoint":
        result = np.where(t == 0.5, after - (after - before) * 0.5, before)
    else:
        gap = after - before
        result = np.where(t >= 0.5, after - gap * (1 - t), before + gap * t)
    if a.dtype.kind == "f":
        result = np.where(np.isnan(a[-1]), np.nan, result)
    if keepdims:
        rest = [1] * rank
        if axis is not None:
            rest = list(a.shape[1:])
            rest.insert(moved, 1)
        result = result.reshape(list(q.shape) + rest)
    return result[()]


def quantile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None):
    if out is not None or weights is not None:
        __unsupported__("np.quantile: argument 'out' or 'weights'")
    _not_boolean(a, q)
    q = _float(q)
    if not ((q >= 0) & (q <= 1)).all():
        raise ValueError("Quantiles must be in the range [0, 1]")
    return _quantile(a, q, axis, method, keepdims)


def percentile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None):
    if out is not None or weights is not None:
        __unsupported__("np.percentile: argument 'out' or 'weights'")
    _not_boolean(a)
    q = np.true_divide(_float(q), 100)
    if not ((q >= 0) & (q <= 1)).all():
        raise ValueError("Percentiles must be in the range [0, 100]")
    return _quantile(a, np.asarray(q), axis, method, keepdims)


def _without_nan(name, a, axis, each):
    a = _float(a)
    if a.size == 0:
        if name != "nanmedian":
            __unsupported__(f"np.{name} of an empty array")
        place = 0 if axis is None else _axis(axis, a.ndim)
        shape = () if axis is None else a.shape[:place] + a.shape[place + 1:]
        result = np.full(shape, np.nan)
        if result.size > 0:
            __warn__("Mean of empty slice")
        return result[()]
    if axis is not None and not hasattr(axis, "__index__"):
        # Several axes, made one.
        axes = [axis] if isinstance(axis, str) else list(axis)
        for item in axes:
            if isinstance(item, float):
                raise TypeError("integer argument expected, got float")
            if not hasattr(item, "__index__"):
                raise TypeError("'%s' object cannot be interpreted as an integer" % __type_name__(item))
        axes = [_axis(item, a.ndim) for item in axes]
        if len(set(axes)) < len(axes):
            raise ValueError("repeated axis")
        kept = [extent for place, extent in enumerate(a.shape) if place not in axes]
        axis = len(kept)
        a = np.moveaxis(a, axes, range(axis, a.ndim)).reshape(kept + [-1])
    if axis is None:
        flat = a.ravel()
        return each(flat[~np.isnan(flat)])
    return apply_along_axis(lambda line: each(line[~np.isnan(line)]), axis, a)[()]


def nanmedian(a, axis=None, out=None, overwrite_input=False, keepdims=False):
    if keepdims or out is not None:
        __unsupported__("np.nanmedian: argument 'keepdims' or 'out'")

    def median(line):
        if len(line):
            return np.median(line)
        __warn__("All-NaN slice encountered")
        return np.float64(np.nan)

    return _without_nan("nanmedian", a, axis, median)


def nanquantile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None):
    _refuse("nanquantile", weights=weights)
    if keepdims or out is not None:
        __unsupported__("np.nanquantile: argument 'keepdims' or 'out'")
    if axis is not None and np.ndim(q) > 0:
        __unsupported__("np.nanquantile of several quantiles along an axis")
    return _without_nan("nanquantile", a, axis, lambda line: quantile(line, q, method=method))


def nanpercentile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None):
    _refuse("nanpercentile", weights=weights)
    return nanquantile(a, np.true_divide(q, 100), axis, out, overwrite_input, method, keepdims)


# Functions over axes


def apply_along_axis(func1d, axis, arr, *args, **kwargs):
    arr = np.asarray(arr)
    place = _axis(axis, arr.ndim)
    lines = np.moveaxis(arr, place, -1)
    outer = lines.shape[:-1]
    count = 1
    for extent in outer:
        count *= extent
    flat = lines.reshape((count, lines.shape[-1]))
    if len(flat) == 0:
        raise ValueError("Cannot apply_along_axis when any iteration dimensions are 0")
    results = [np.asarray(func1d(line, *args, **kwargs)) for line in flat]
    first = results[0]
    # The first result says of what type all are.
    whole = np.stack([np.asarray(r).astype(first.dtype) for r in results]).reshape(outer + first.shape)
    if first.ndim == 0:
        return whole
    count = len(outer)
    order = list(range(place)) + list(range(count, count + first.ndim)) + list(range(place, count))
    return np.transpose(whole, order).copy()


def apply_over_axes(func, a, axes):
    a = np.asarray(a)
    for axis in np.atleast_1d(axes):
        axis = int(axis)
        result = func(a, axis)
        a = result if result.ndim == a.ndim else np.expand_dims(result, axis)
    return a


class vectorize:
    def __init__(self, pyfunc=None, otypes=None, doc=None, excluded=None, cache=False, signature=None):
        if excluded or signature or cache:
            __unsupported__("np.vectorize: argument 'excluded', 'cache' or 'signature'")
        if hasattr(pyfunc, "__name__"):
            self.__name__ = pyfunc.__name__
        if not callable(pyfunc):
            __unsupported__("np.vectorize as a decorator with arguments")
        self.pyfunc = pyfunc
        self.otypes = otypes

    def __call__(self, *args, **kwargs):
        if kwargs:
            __unsupported__("np.vectorize: arguments by name")
        if not args:
            return self.pyfunc()
        arrays = [np.asarray(a) for a in args]
        shape = broadcast_shapes(*[a.shape for a in arrays])
        columns = [np.broadcast_to(a, shape).ravel() for a in arrays]
        if columns[0].size == 0:
            if self.otypes is not None:
                __unsupported__("np.vectorize of an empty array")
            raise ValueError("cannot call `vectorize` on size 0 inputs unless `otypes` is set")
        types = self.otypes
        # The first element decides what the results are; it is asked for twice, as NumPy does.
        first = None if types is not None else self.pyfunc(*[c[0] for c in columns])
        results = [self.pyfunc(*row) for row in zip(*columns)]
        if types is not None:
            kind = {"d": float, "l": int, "?": bool}.get(types[0], types[0])
            return self._made(results, kind, shape)
        if isinstance(first, tuple):
            return tuple(
                self._made([r[i] for r in results], np.asarray(first[i]).dtype, shape) for i in range(len(first)))
        return self._made(results, np.asarray(first).dtype, shape)

    def _made(self, values, kind, shape):
        if np.issubdtype(kind, np.character):
            kind = str
        return np.array([np.asarray(v).astype(kind)[()] for v in values]).reshape(shape)[()] if shape else np.asarray(
            values[0])


def fromfunction(function, shape, *, dtype=float, like=None, **kwargs):
    return function(*indices(shape, dtype=dtype), **kwargs)


def piecewise(x, condlist, funclist, *args, **kw):
    x = np.asarray(x)
    conditions = [np.asarray(c).astype(bool) for c in (condlist if isinstance(condlist, (list, tuple)) and np.ndim(condlist[0]) ==
                                          x.ndim else [condlist])]
    functions = list(funclist)
    if len(functions) == len(conditions) + 1:
        rest = ~conditions[0]
        for c in conditions[1:]:
            rest = rest & ~c
        conditions.append(rest)
    elif len(functions) != len(conditions):
        n = len(conditions)
        raise ValueError(f"with {n} condition(s), either {n} or {n + 1} functions are expected")
    if x.ndim == 0:
        return piecewise(x.reshape(1), [c.reshape(1) for c in conditions], functions, *args, **kw).reshape(())
    y = np.zeros(x.shape, dtype=x.dtype)
    for condition, function in zip(conditions, functions):
        if callable(function):
            chosen = x[condition]
            if chosen.size > 0:
                y[condition] = function(chosen, *args, **kw)
        else:
            y[condition] = function
    return y


def select(condlist, choicelist, default=0):
    if len(condlist) != len(choicelist):
        raise ValueError("list of cases must be same length as list of conditions")
    if len(condlist) == 0:
        raise ValueError("select with an empty condition list is not possible")
    result = np.asarray(default)
    for condition, choice in zip(reversed(condlist), reversed(choicelist)):
        condition = np.asarray(condition)
        if condition.dtype != bool:
            raise TypeError("invalid entry 0 in condlist: should be boolean ndarray")
        result = np.where(condition, choice, result)
    return result


# Making arrays


def indices(dimensions, dtype=int, sparse=False):
    dimensions = tuple(dimensions)
    n = len(dimensions)
    parts = [
        np.arange(d).astype(dtype).reshape((1,) * i + (d,) + (1,) * (n - i - 1)) for i, d in enumerate(dimensions)]
    if sparse:
        return tuple(parts)
    result = np.zeros((n,) + dimensions, dtype=dtype)
    for i, part in enumerate(parts):
        result[i] = part
    return result


def ix_(*args):
    n = len(args)
    result = []
    for i, a in enumerate(args):
        a = np.asarray(a)
        if a.ndim != 1:
            raise ValueError("Cross index must be 1 dimensional")
        if a.size == 0:
            a = a.astype(int)
        if a.dtype == bool:
            (a,) = a.nonzero()
        result.append(a.reshape((1,) * i + (a.size,) + (1,) * (n - i - 1)))
    return tuple(result)


class IndexExpression:
    def __init__(self, maketuple):
        self.maketuple = maketuple

    def __getitem__(self, item):
        return (item,) if self.maketuple and not isinstance(item, tuple) else item


s_ = IndexExpression(False)
index_exp = IndexExpression(True)


def _range(key):
    start = 0 if key.start is None else key.start
    step = 1 if key.step is None else key.step
    if type(step).__name__ == "complex":
        return np.linspace(start, key.stop, int(abs(step)))
    return np.arange(start, key.stop, step)


class nd_grid:
    def __init__(self, sparse):
        self.sparse = sparse

    def __getitem__(self, key):
        if isinstance(key, slice):
            return _range(key)
        parts = [_range(k) for k in key]
        n = len(parts)
        kind = float if any(p.dtype == np.float64 for p in parts) else int
        parts = [p.astype(kind).reshape((1,) * i + (len(p),) + (1,) * (n - i - 1)) for i, p in enumerate(parts)]
        if self.sparse:
            return tuple(parts)
        shape = broadcast_shapes(*[p.shape for p in parts])
        return np.stack([np.broadcast_to(p, shape) for p in parts])


mgrid = nd_grid(False)
ogrid = nd_grid(True)


class _Row:
    def __getitem__(self, key):
        key = key if isinstance(key, tuple) else (key,)
        if any(isinstance(k, str) for k in key):
            __unsupported__("np.r_ with a text")
        parts = [_range(k) if isinstance(k, slice) else np.atleast_1d(k) for k in key]
        rank = max(p.ndim for p in parts)
        # Python's own numbers are of the others' type, if that can hold them.
        weak = [type(k) in (int, float) for k in key]
        if any(weak) and not all(weak):
            kind = np.result_type(*[k if w else p.dtype for k, w, p in zip(key, weak, parts)])
            parts = [np.array([k], dtype=kind) if w else p for k, w, p in zip(key, weak, parts)]
        return np.concatenate([p.reshape((1,) * (rank - p.ndim) + p.shape) for p in parts], axis=-1)


class _Column:
    def __getitem__(self, key):
        key = key if isinstance(key, tuple) else (key,)
        if any(isinstance(k, str) for k in key):
            __unsupported__("np.c_ with a text")
        parts = [_range(k) if isinstance(k, slice) else np.asarray(k) for k in key]
        parts = [p.reshape((-1, 1)) if p.ndim < 2 else p for p in parts]
        return np.concatenate(parts, axis=-1)


class _Rows(_Row):
    def __getitem__(self, key):
        keys = key if isinstance(key, tuple) else (key,)
        if any(not isinstance(k, (slice, str)) and np.ndim(k) > 1 for k in keys):
            parts = [np.asarray(k) for k in keys]
            if any(isinstance(k, (slice, str)) for k in keys) or len({p.ndim for p in parts}) > 1:
                __unsupported__("np.r_ of arrays of several ranks")
            return np.concatenate(parts, axis=0)
        return _Row.__getitem__(self, key)


r_ = _Rows()
c_ = _Column()


def tri(N, M=None, k=0, dtype=float, *, like=None):
    M = N if M is None else M
    return (np.arange(N)[:, np.newaxis] >= np.arange(-k, M - k)).astype(dtype)


def tril_indices(n, k=0, m=None):
    return np.nonzero(tri(n, m, k, bool))


def triu_indices(n, k=0, m=None):
    return np.nonzero(~tri(n, m, k - 1, bool))


def tril_indices_from(arr, k=0):
    if arr.ndim != 2:
        raise ValueError("input array must be 2-d")
    return tril_indices(arr.shape[-2], k, arr.shape[-1])


def triu_indices_from(arr, k=0):
    if arr.ndim != 2:
        raise ValueError("input array must be 2-d")
    return triu_indices(arr.shape[-2], k, arr.shape[-1])


def diag_indices(n, ndim=2):
    return (np.arange(n),) * ndim


def diag_indices_from(arr):
    if not arr.ndim >= 2:
        raise ValueError("input array must be at least 2-d")
    if len(set(arr.shape)) > 1:
        raise ValueError("All dimensions of input must be of equal length")
    return diag_indices(arr.shape[0], arr.ndim)


def diagflat(v, k=0):
    return np.diag(_line(v), k)


def fill_diagonal(a, val, wrap=False):
    if a.ndim < 2:
        raise ValueError("array must be at least 2-d")
    if wrap or np.ndim(val) > 1:
        __unsupported__("np.fill_diagonal: argument 'wrap', or a matrix as the value")
    if a.ndim > 2 and len(set(a.shape)) > 1:
        raise ValueError("All dimensions of input must be of equal length")
    n = min(a.shape)
    values = _line(val)
    for i in range(n):
        a[(i,) * a.ndim] = values[i % len(values)]


def vander(x, N=None, increasing=False):
    x = np.asarray(x)
    if x.ndim != 1:
        raise ValueError("x must be a one-dimensional array or sequence.")
    N = len(x) if N is None else N
    x = x.astype(promote_types(x.dtype, int))
    v = np.zeros((len(x), N), dtype=x.dtype)
    power = np.ones(len(x), dtype=v.dtype)
    for i in range(N):
        v[:, i if increasing else N - 1 - i] = power
        power = power * x if i > 0 else x
    return v


def geomspace(start, stop, num=50, endpoint=True, dtype=None, axis=0):
    if dtype is not None or np.ndim(start) or np.ndim(stop):
        __unsupported__("np.geomspace of arrays, or with a dtype")
    if np.iscomplexobj(start) or np.iscomplexobj(stop):
        __unsupported__("np.geomspace through complex numbers")
    if start == 0 or stop == 0:
        raise ValueError("Geometric sequence cannot include zero")
    if (start < 0) != (stop < 0):
        __unsupported__("np.geomspace through complex numbers")
    sign = -1.0 if start < 0 else 1.0
    start, stop = start * sign, stop * sign
    result = np.logspace(np.log10(start), np.log10(stop), num, endpoint=endpoint)
    if num > 0:
        result[0] = start
        if num > 1 and endpoint:
            result[-1] = stop
    return result * sign


def block(arrays):
    if isinstance(arrays, tuple):
        raise TypeError(
            "arrays is a tuple. Only lists can be used to arrange blocks, and np.block does not allow implicit "
            "conversion from tuple to ndarray.")

    def depth(x):
        return 1 + max(depth(y) for y in x) if isinstance(x, list) else 0

    levels = depth(arrays)

    def rank(x):
        return max(rank(y) for y in x) if isinstance(x, list) else np.ndim(x)

    dimensions = max(levels, rank(arrays))

    def join(x, level):
        if not isinstance(x, list):
            x = np.asarray(x)
            return x.reshape((1,) * (dimensions - x.ndim) + x.shape)
        return np.concatenate([join(y, level + 1) for y in x], axis=-(levels - level))

    result = join(arrays, 0)
    return result.copy() if levels == 0 else result


def kron(a, b):
    a, b = np.asarray(a), np.asarray(b)
    n = max(a.ndim, b.ndim)
    a = a.reshape((1,) * (n - a.ndim) + a.shape)
    b = b.reshape((1,) * (n - b.ndim) + b.shape)
    left, right, shape = [], [], []
    for m, k in zip(a.shape, b.shape):
        left += [m, 1]
        right += [1, k]
        shape.append(m * k)
    return (a.reshape(left) * b.reshape(right)).reshape(shape)


def resize(a, new_shape):
    new_shape = (int(new_shape),) if isinstance(new_shape, (int, np.integer)) else tuple(new_shape)
    a = _line(a)
    size = 1
    for extent in new_shape:
        size *= extent
    if a.size == 0 or size == 0:
        return np.zeros(new_shape, dtype=a.dtype)
    return np.concatenate((a,) * -(-size // a.size))[:size].reshape(new_shape)


def pad(array, pad_width, mode="constant", **kwargs):
    array = np.asarray(array)
    modes = ("constant", "edge", "reflect", "symmetric", "wrap", "linear_ramp", "maximum", "minimum", "mean", "empty")
    if callable(mode) or mode == "empty" or mode in ("median",):
        __unsupported__("np.pad: this mode")
    if mode not in modes:
        raise ValueError(f"mode '{mode}' is not supported")
    allowed = {"constant": ["constant_values"], "linear_ramp": ["end_values"]}.get(mode, [])
    for name in kwargs:
        if name not in allowed:
            if name in ("stat_length", "reflect_type"):
                __unsupported__(f"np.pad: argument '{name}'")
            raise ValueError(f"unsupported keyword arguments for mode '{mode}': {{{name!r}}}")
    n = array.ndim
    widths = np.broadcast_to(np.asarray(pad_width), (n, 2)).tolist()
    if any(w < 0 for pair in widths for w in pair):
        raise ValueError("index can't contain negative values")
    given = kwargs.get("constant_values", kwargs.get("end_values", 0))
    values = np.broadcast_to(np.asarray(given), (n, 2))
    for axis in range(n):
        before, after = widths[axis]
        if before == 0 and after == 0:
            continue
        line = np.moveaxis(array, axis, 0)
        count = line.shape[0]
        shape = line.shape[1:]
        if mode == "constant" or mode == "linear_ramp" and count > 0:
            low = np.zeros((before,) + shape, dtype=array.dtype)
            high = np.zeros((after,) + shape, dtype=array.dtype)
            if mode == "constant":
                low[...] = np.asarray(values[axis, 0]).astype(array.dtype)
                high[...] = np.asarray(values[axis, 1]).astype(array.dtype)
            else:
                if array.dtype.kind != "f":
                    __unsupported__("np.pad: linear_ramp of integers")
                for i in range(before):
                    low[i] = values[axis, 0] + (line[0] - values[axis, 0]) / before * i
                for i in range(after):
                    high[after - 1 - i] = values[axis, 1] + (line[-1] - values[axis, 1]) / after * i
        elif count == 0:
            raise ValueError(f"can't extend empty axis {axis} using modes other than 'constant' or 'empty'")
        elif mode in ("maximum", "minimum", "mean"):
            value = line.max(axis=0) if mode == "maximum" else line.min(axis=0) if mode == "minimum" else line.mean(axis=0)
            if mode == "mean" and array.dtype.kind not in "fc":
                value = np.rint(value)
            low = np.zeros((before,) + shape, dtype=array.dtype)
            high = np.zeros((after,) + shape, dtype=array.dtype)
            low[...] = np.asarray(value).astype(array.dtype)
            high[...] = np.asarray(value).astype(array.dtype)
        else:
            places = np.arange(-before, count + after)
            if mode == "edge":
                places = np.clip(places, 0, count - 1)
            elif mode == "wrap":
                places = places % count
            elif mode == "symmetric":
                places = places % (2 * count)
                places = np.minimum(places, 2 * count - 1 - places)
            else:
                period = max(2 * (count - 1), 1)
                places = places % period
                places = np.minimum(places, period - places) if count > 1 else places * 0
            array = np.moveaxis(line[places], 0, axis)
            continue
        array = np.moveaxis(np.concatenate((low, line, high), axis=0), 0, axis)
    return array.copy()


# Products


def tensordot(a, b, axes=2):
    a, b = np.asarray(a), np.asarray(b)
    if isinstance(axes, int):
        left, right = list(range(a.ndim - axes, a.ndim)), list(range(axes))
    else:
        left, right = axes
        left = [left] if isinstance(left, int) else list(left)
        right = [right] if isinstance(right, int) else list(right)
    if any(i >= len(x.shape) or i < -len(x.shape) for i, x in [(i, a) for i in left] + [(i, b) for i in right]):
        raise IndexError("tuple index out of range")
    left, right = [i % a.ndim for i in left], [i % b.ndim for i in right]
    if len(left) != len(right) or [a.shape[i] for i in left] != [b.shape[i] for i in right]:
        raise ValueError("shape-mismatch for sum")
    rest_a = [i for i in range(a.ndim) if i not in left]
    rest_b = [i for i in range(b.ndim) if i not in right]
    inner = 1
    for i in left:
        inner *= a.shape[i]
    shape = [a.shape[i] for i in rest_a] + [b.shape[i] for i in rest_b]
    x = np.transpose(a, rest_a + left).reshape((-1, inner)) if inner else np.zeros((1, 0))
    y = np.transpose(b, right + rest_b).reshape((inner, -1)) if inner else np.zeros((0, 1))
    if inner == 0:
        return np.zeros(shape)
    return np.dot(x, y).reshape(shape)


def cross(a, b, axisa=-1, axisb=-1, axisc=-1, axis=None):
    if axis is not None:
        axisa = axisb = axisc = axis
    if np.ndim(a) < 1 or np.ndim(b) < 1:
        raise ValueError("At least one array has zero dimension")
    axisa, axisb = _axis(axisa, np.ndim(a), "axisa: "), _axis(axisb, np.ndim(b), "axisb: ")
    a, b = np.moveaxis(np.asarray(a), axisa, -1), np.moveaxis(np.asarray(b), axisb, -1)
    if a.shape[-1] != 3 or b.shape[-1] != 3:
        raise ValueError(
            f"Both input arrays must be (arrays of) 3-dimensional vectors, but they are {a.shape[-1]} and "
            f"{b.shape[-1]} dimensional instead.")
    a0, a1, a2 = a[..., 0], a[..., 1], a[..., 2]
    b0, b1, b2 = b[..., 0], b[..., 1], b[..., 2]
    parts = [a1 * b2 - a2 * b1, a2 * b0 - a0 * b2, a0 * b1 - a1 * b0]
    whole = np.stack([np.asarray(p) for p in parts], axis=-1)
    return np.moveaxis(whole, -1, _axis(axisc, whole.ndim, "axisc: "))


def convolve(a, v, mode="full"):
    a, v = np.atleast_1d(a), np.atleast_1d(v)
    if a.size == 0:
        raise ValueError("a cannot be empty")
    if v.size == 0:
        raise ValueError("v cannot be empty")
    return _correlated(a, v[::-1], mode) if len(a) >= len(v) else _correlated(v, a[::-1], mode)


def correlate(a, v, mode="valid"):
    a, v = np.atleast_1d(a), np.atleast_1d(v)
    if a.size == 0:
        raise ValueError("first array argument cannot be empty")
    if v.size == 0:
        raise ValueError("second array argument cannot be empty")
    if v.dtype.kind == "c":
        v = np.conjugate(v)
    if len(a) >= len(v):
        return _correlated(a, v, mode)
    return _correlated(v, a, mode)[::-1].copy()


def _correlated(a, v, mode):
    if isinstance(mode, (int, np.integer)):
        if not 0 <= mode <= 2:
            raise ValueError("integer convolve/correlate mode must be 0, 1, or 2")
        mode = ("valid", "same", "full")[mode]
    if not isinstance(mode, str):
        raise TypeError("convolve/correlate mode not understood")
    if mode not in ("full", "same", "valid"):
        if mode[:1].lower() in ("f", "s", "v"):
            raise ValueError("Use one of 'valid', 'same', or 'full' for convolve/correlate mode")
        raise ValueError(f"mode must be one of 'valid', 'same', or 'full' (got {mode!r})")
    n, m = len(a), len(v)
    left = 0 if mode == "valid" else m - 1 if mode == "full" else m // 2
    right = 0 if mode == "valid" else m - 1 if mode == "full" else m - m // 2 - 1
    v = v.copy()
    result = []
    for i in range(left):
        k = m - left + i
        result.append(np.dot(a[:k], v[m - k:]))
    for i in range(n - m + 1):
        result.append(np.dot(a[i:i + m], v))
    for i in range(right):
        k = m - 1 - i
        result.append(np.dot(a[n - k:], v[:k]))
    return __unwarned__(np.array(result))


# Statistics


def cov(m, y=None, rowvar=True, bias=False, ddof=None, fweights=None, aweights=None, *, dtype=None):
    if fweights is not None or aweights is not None or dtype is not None:
        __unsupported__("np.cov: argument 'fweights', 'aweights' or 'dtype'")
    X = np.atleast_2d(_float(m))
    if not rowvar and np.ndim(m) != 1:
        X = X.T
    if y is not None:
        other = np.atleast_2d(_float(y))
        if not rowvar and other.shape[0] != 1:
            other = other.T
        X = np.concatenate((X, other), axis=0)
    if ddof is None:
        ddof = 0 if bias else 1
    freedom = X.shape[1] - ddof
    if freedom <= 0:
        __warn__("Degrees of freedom <= 0 for slice")
        freedom = 0.0
    X = X - np.average(X, axis=1)[:, np.newaxis]
    c = np.dot(X, X.T)
    c = c * np.true_divide(1, freedom)
    return np.squeeze(c) if c.size == 1 else c


def corrcoef(x, y=None, rowvar=True, *, dtype=None):
    c = cov(x, y, rowvar)
    if np.ndim(c) == 0:
        return c / c
    deviation = np.sqrt(np.diag(c))
    c = c / deviation[:, np.newaxis]
    c = c / deviation[np.newaxis, :]
    return np.clip(c, -1, 1)


def bincount(x, /, weights=None, minlength=0):
    x = np.asarray(x)
    if x.ndim != 1:
        raise ValueError("object too deep for desired array" if x.ndim > 1 else "object of too small depth for desired array")
    if minlength < 0:
        raise ValueError("'minlength' must not be negative")
    if x.size == 0:
        return np.zeros(minlength, dtype=int)
    if x.dtype.kind in "fU":
        raise TypeError(f"Cannot cast array data from {x.dtype!r} to dtype('int64') according to the rule 'safe'")
    x = x.astype(int)
    if x.min() < 0:
        raise ValueError("'list' argument must have no negative elements")
    size = max(int(x.max()) + 1, minlength)
    if weights is None:
        edges = np.searchsorted(np.sort(x), np.arange(size + 1))
        return edges[1:] - edges[:-1]
    weights = _float(weights)
    if weights.shape != x.shape:
        raise ValueError("The weights and list don't have the same length.")
    result = [0.0] * size
    for i, w in zip(x.tolist(), weights.tolist()):
        result[i] += w
    return np.array(result)


def digitize(x, bins, right=False):
    x, bins = np.asarray(x), np.asarray(bins)
    if x.dtype.kind == "c":
        raise TypeError("x may not be complex")
    if bins.dtype.kind == "c":
        raise TypeError("Cannot cast array data from dtype('complex128') to dtype('float64') according to the rule 'safe'")
    steps = bins[1:] - bins[:-1]
    if (steps >= 0).all():
        return np.searchsorted(bins, x, side="left" if right else "right")
    if (steps <= 0).all():
        return len(bins) - np.searchsorted(bins[::-1], x, side="left" if right else "right")
    raise ValueError("bins must be monotonically increasing or decreasing")


def histogram_bin_edges(a, bins=10, range=None, weights=None):
    a = _line(a)
    if isinstance(bins, str):
        __unsupported__("np.histogram: bins by name")
    if np.ndim(bins) == 1:
        bins = np.asarray(bins)
        if (bins[:-1] > bins[1:]).any():
            raise ValueError("`bins` must increase monotonically, when an array")
        return bins
    if np.ndim(bins) > 1:
        raise ValueError("`bins` must be 1d, when an array")
    if not isinstance(bins, (int, np.integer)):
        raise TypeError("`bins` must be an integer, a string, or an array")
    n = int(bins)
    if n < 1:
        raise ValueError("`bins` must be positive, when an integer")
    if range is not None:
        first, last = range
        if first > last:
            raise ValueError("max must be larger than min in range parameter.")
    elif a.size == 0:
        first, last = 0, 1
    else:
        first, last = a.min(), a.max()
    if not (np.isfinite(first) and np.isfinite(last)):
        raise ValueError(f"{'supplied' if range is not None else 'autodetected'} range of [{first}, {last}] is not finite")
    if first == last:
        first, last = first - 0.5, last + 0.5
    edges = np.linspace(first, last, n + 1)
    if (edges[1:] <= edges[:-1]).any():
        raise ValueError(f"Too many bins for data range. Cannot create {n} finite-sized bins.")
    return edges


def histogram(a, bins=10, range=None, density=None, weights=None):
    a = _line(a)
    if a.dtype == bool:
        __unsupported__("np.histogram of booleans")
    if a.dtype.kind == "c":
        __unsupported__("np.histogram of complex numbers")
    if weights is not None and np.asarray(weights).size != a.size:
        raise ValueError("weights should have the same shape as a.")
    edges = histogram_bin_edges(a, bins, range)
    if np.ndim(bins) == 0:
        keep = (a >= edges[0]) & (a <= edges[-1])
    else:
        keep = np.ones(len(a), dtype=bool)
    chosen = a[keep]
    if weights is None:
        chosen = np.sort(chosen)
        places = np.concatenate(
            (np.searchsorted(chosen, edges[:-1], side="left"), [np.searchsorted(chosen, edges[-1], side="right")]))
        counts = places[1:] - places[:-1]
    else:
        weights = _line(weights)[keep]
        inside = (chosen >= edges[0]) & (chosen <= edges[-1])
        chosen, weights = chosen[inside], weights[inside]
        places = np.minimum(np.searchsorted(edges, chosen, side="right") - 1, len(edges) - 2)
        counts = bincount(places, weights, len(edges) - 1)
        if weights.dtype.kind != "f":
            counts = counts.astype(weights.dtype)
    if density:
        return counts / (edges[1:] - edges[:-1]) / counts.sum(), edges
    return counts, edges


def histogram2d(x, y, bins=10, range=None, density=None, weights=None):
    if density or weights is not None:
        __unsupported__("np.histogram2d: argument 'density' or 'weights'")
    for given in (x, y, bins):
        if hasattr(type(given), "__array_function__") and not isinstance(given, np.ndarray):
            __unsupported__("np.histogram2d: what '__array_function__' makes of it")
    if len(x) != len(y):
        raise ValueError("x and y must have the same length.")
    pair = bins if isinstance(bins, (list, tuple)) and len(bins) == 2 else [bins, bins]
    spans = [None, None] if range is None else range
    x, y = _float(x), _float(y)
    across = _float(histogram_bin_edges(x, pair[0], spans[0]))
    along = _float(histogram_bin_edges(y, pair[1], spans[1]))
    result = np.zeros((len(across) - 1, len(along) - 1))
    for a, b in zip(x.tolist(), y.tolist()):
        if across[0] <= a <= across[-1] and along[0] <= b <= along[-1]:
            i = min(int(np.searchsorted(across, a, side="right")) - 1, len(across) - 2)
            j = min(int(np.searchsorted(along, b, side="right")) - 1, len(along) - 2)
            result[i, j] += 1
    return result, across, along


def interp(x, xp, fp, left=None, right=None, period=None):
    if period is not None:
        __unsupported__("np.interp: argument 'period'")
    x, xp, fp = _double(x), _double(xp), _double(fp)
    if len(xp) == 0:
        raise ValueError("array of sample points is empty")
    if len(xp) != len(fp):
        raise ValueError("fp and xp are not of the same length.")
    left = fp[0] if left is None else left
    right = fp[-1] if right is None else right
    if len(xp) == 1:
        result = np.where(x < xp[0], left, np.where(x > xp[0], right, fp[0]))
    else:
        j = np.clip(np.searchsorted(xp, x, side="right") - 1, 0, len(xp) - 2)
        slope = (fp[1:] - fp[:-1]) / (xp[1:] - xp[:-1])
        result = slope[j] * (x - xp[j]) + fp[j]
        result = np.where(x == xp[j], fp[j], result)
        result = np.where(x == xp[-1], fp[-1], result)
        result = np.where(x < xp[0], left, np.where(x > xp[-1], right, result))
    return __unwarned__(np.where(np.isnan(x), x, result)[()])


def trapezoid(y, x=None, dx=1.0, axis=-1):
    y = np.asarray(y)
    x = None if x is None else np.asarray(x)
    if not -y.ndim <= axis < y.ndim and (x is None or x.ndim == 1):
        raise IndexError("list assignment index out of range")
    if x is None:
        d = dx
    else:
        if x.ndim == 1:
            d = np.diff(x).reshape([-1 if i == axis % y.ndim else 1 for i in range(y.ndim)])
        else:
            d = np.diff(x, axis=axis)
    y = np.moveaxis(y, axis, -1)
    if np.ndim(d) > 0:
        d = np.moveaxis(d, axis, -1)
    return (d * (y[..., 1:] + y[..., :-1]) / 2.0).sum(axis=-1)


def _not_boolean(a, q=None):
    if np.asarray(a).dtype == bool:
        if q is not None and np.asarray(q).dtype == bool:
            __unsupported__("np.quantile of booleans by a boolean")
        raise TypeError(
            "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the "
            "logical_xor function instead.")


def gradient(f, *varargs, axis=None, edge_order=1):
    f = np.asarray(f)
    n = f.ndim
    axes = tuple(range(n)) if axis is None else (axis,) if isinstance(axis, int) else tuple(axis)
    axes = tuple(_axis(a, n) for a in axes)
    if len(varargs) == 0:
        spaces = [1.0] * len(axes)
    elif len(varargs) == 1 and np.ndim(varargs[0]) == 0:
        spaces = list(varargs) * len(axes)
    elif len(varargs) == len(axes):
        spaces = list(varargs)
    else:
        raise TypeError("invalid number of arguments")
    if edge_order > 2:
        raise ValueError("'edge_order' greater than 2 not supported")
    _not_boolean(f)
    f = _float(f)
    results = []
    for a, h in zip(axes, spaces):
        y = np.moveaxis(f, a, 0)
        if y.shape[0] < edge_order + 1:
            raise ValueError(
                "Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) elements are "
                "required.")
        shape = (-1,) + (1,) * (n - 1)
        out = np.zeros(y.shape)
        h = np.asarray(h)
        if h.ndim == 1:
            if len(h) != y.shape[0]:
                raise ValueError("when 1d, distances must match the length of the corresponding dimension")
            h = np.diff(_float(h))
            if (h == h[0]).all():
                h = h[0]
        if np.ndim(h) == 0:
            out[1:-1] = (y[2:] - y[:-2]) / (2.0 * h)
            if edge_order == 1:
                out[0] = (y[1] - y[0]) / h
                out[-1] = (y[-1] - y[-2]) / h
            else:
                out[0] = (-1.5 / h) * y[0] + (2.0 / h) * y[1] + (-0.5 / h) * y[2]
                out[-1] = (0.5 / h) * y[-3] + (-2.0 / h) * y[-2] + (1.5 / h) * y[-1]
        else:
            d1, d2 = h[:-1], h[1:]
            p = (-d2 / (d1 * (d1 + d2))).reshape(shape)
            q = ((d2 - d1) / (d1 * d2)).reshape(shape)
            r = (d1 / (d2 * (d1 + d2))).reshape(shape)
            out[1:-1] = p * y[:-2] + q * y[1:-1] + r * y[2:]
            if edge_order == 1:
                out[0] = (y[1] - y[0]) / h[0]
                out[-1] = (y[-1] - y[-2]) / h[-1]
            else:
                d1, d2 = h[0], h[1]
                out[0] = (
                    -(2.0 * d1 + d2) / (d1 * (d1 + d2)) * y[0] + (d1 + d2) / (d1 * d2) * y[1]
                    - d1 / (d2 * (d1 + d2)) * y[2])
                d1, d2 = h[-2], h[-1]
                out[-1] = (
                    d2 / (d1 * (d1 + d2)) * y[-3] - (d2 + d1) / (d1 * d2) * y[-2]
                    + (2.0 * d2 + d1) / (d2 * (d1 + d2)) * y[-1])
        results.append(np.moveaxis(out, 0, a))
    return results[0] if len(results) == 1 else tuple(results)


def ediff1d(ary, to_end=None, to_begin=None):
    ary = _line(ary)
    parts = [ary[1:] - ary[:-1]]
    for name, more in (("to_begin", to_begin), ("to_end", to_end)):
        if more is None:
            continue
        more = np.asarray(more)
        if not can_cast(more, ary.dtype, casting="same_kind"):
            raise TypeError(f"dtype of `{name}` must be compatible with input `ary` under the `same_kind` rule.")
        more = more.ravel().astype(ary.dtype)
        parts = [more] + parts if name == "to_begin" else parts + [more]
    return np.concatenate(parts)


# Polynomials


def poly(seq_of_zeros):
    zeros = np.atleast_1d(seq_of_zeros)
    if zeros.ndim == 2:
        zeros = np.linalg.eigvals(zeros)
    if len(zeros) == 0:
        return 1.0
    zeros = _inexact(zeros)
    result = np.ones(1, zeros.dtype)
    for zero in zeros:
        result = convolve(result, np.array([1.0, -zero]), mode="full")
    if zeros.dtype.kind == "c" and np.all(np.sort(zeros) == np.sort(zeros.conjugate())):
        result = result.real.copy()
    return result


def roots(p):
    p = np.atleast_1d(p)
    if p.ndim != 1:
        raise ValueError("Input must be a rank-1 array.")
    there = np.nonzero(p)[0]
    if len(there) == 0:
        return np.array([])
    trailing = len(p) - there[-1] - 1
    p = _inexact(p[int(there[0]):int(there[-1]) + 1])
    n = len(p)
    if p.dtype.kind == "c" and n > 1:
        __unsupported__("np.roots of complex coefficients")
    if n > 1:
        companion = np.diag(np.ones(n - 2), -1)
        companion[0, :] = -p[1:] / p[0]
        found = np.linalg.eigvals(companion)
    else:
        found = np.array([])
    return np.hstack((found, np.zeros(trailing, found.dtype)))


def polyval(p, x):
    p = np.asarray(p)
    if isinstance(x, poly1d):
        y = 0
    else:
        x = np.asarray(x)
        y = np.zeros(x.shape, dtype=x.dtype)
    for coefficient in p:
        y = y * x + coefficient
    return y


def polyfit(x, y, deg, rcond=None, full=False, w=None, cov=False):
    if cov:
        __unsupported__("np.polyfit: argument 'cov'")
    x, y = _float(x), _float(y)
    deg = int(deg)
    if deg < 0:
        raise ValueError("expected deg >= 0")
    if x.ndim != 1:
        raise TypeError("expected 1D vector for x")
    if x.size == 0:
        raise TypeError("expected non-empty vector for x")
    if y.ndim < 1 or y.ndim > 2:
        raise TypeError("expected 1D or 2D array for y")
    if x.shape[0] != y.shape[0]:
        raise TypeError("expected x and y to have same length")
    if rcond is None:
        rcond = len(x) * 2.220446049250313e-16
    left, right = vander(x, deg + 1), y
    if w is not None:
        w = _float(w)
        left = left * w[:, np.newaxis]
        right = right * (w[:, np.newaxis] if right.ndim == 2 else w)
    scale = np.sqrt((left * left).sum(axis=0))
    left = left / scale
    c, residuals, rank, s = np.linalg.lstsq(left, right, rcond)
    c = (c.T / scale).T
    if full:
        return c, residuals, rank, s, rcond
    if rank != deg + 1:
        __warn__("Polyfit may be poorly conditioned", __rank_warning__)
    return c


def _coefficients(p):
    return p.coeffs if isinstance(p, poly1d) else np.atleast_1d(p)


def _wrapped(result, *given):
    return poly1d(result) if any(isinstance(p, poly1d) for p in given) else result


def polyadd(a1, a2):
    a, b = _coefficients(a1), _coefficients(a2)
    n = max(len(a), len(b))
    a = np.concatenate((np.zeros(n - len(a), a.dtype), a))
    b = np.concatenate((np.zeros(n - len(b), b.dtype), b))
    return _wrapped(a + b, a1, a2)


def polysub(a1, a2):
    a, b = _coefficients(a1), _coefficients(a2)
    n = max(len(a), len(b))
    a = np.concatenate((np.zeros(n - len(a), a.dtype), a))
    b = np.concatenate((np.zeros(n - len(b), b.dtype), b))
    return _wrapped(a - b, a1, a2)


def polymul(a1, a2):
    return _wrapped(convolve(poly1d(_coefficients(a1)).coeffs, poly1d(_coefficients(a2)).coeffs), a1, a2)


def polydiv(u, v):
    a, b = _coefficients(u) + 0.0, _coefficients(v) + 0.0
    m, n = len(a) - 1, len(b) - 1
    scale = 1.0 / b[0]
    kind = (a[0] + b[0]).dtype
    quotient = np.zeros(max(m - n + 1, 1), kind)
    rest = a.astype(kind)
    for k in range(0, m - n + 1):
        d = scale * rest[k]
        quotient[k] = d
        rest[k:k + n + 1] = rest[k:k + n + 1] - d * b
    while np.allclose(rest[0], 0, rtol=1e-14) and len(rest) > 1:
        rest = rest[1:]
    return _wrapped(quotient, u, v), _wrapped(rest, u, v)


def polyder(p, m=1):
    if m < 0:
        raise ValueError("Order of derivative must be positive (see polyint)")
    c = _coefficients(p)
    for _ in range(int(m)):
        n = len(c) - 1
        c = c[:-1] * np.arange(n, 0, -1)
    return _wrapped(c, p)


def polyint(p, m=1, k=None):
    m = int(m)
    if m < 0:
        raise ValueError("Order of integral must be positive (see polyder)")
    k = np.zeros(m) if k is None else np.atleast_1d(k)
    if len(k) == 1 and m > 1:
        k = k[0] * np.ones(m)
    if len(k) < m:
        raise ValueError("k must be a scalar or a rank-1 array of length 1 or >m.")
    c = _coefficients(p)
    for i in range(m):
        c = np.concatenate((c / np.arange(len(c), 0, -1), [k[i]]))
    return _wrapped(c, p)


class poly1d:
    __hash__ = None

    def __init__(self, c_or_r, r=False, variable=None):
        if isinstance(c_or_r, poly1d):
            self._variable = c_or_r._variable if variable is None else variable
            self._coeffs = c_or_r._coeffs
            return
        c = np.atleast_1d(poly(c_or_r) if r else c_or_r)
        if c.ndim > 1:
            raise ValueError("Polynomial must be 1d only.")
        there = np.nonzero(c)[0]
        self._coeffs = c[int(there[0]):] if len(there) else np.zeros(1, dtype=c.dtype)
        self._variable = "x" if variable is None else variable

    @property
    def variable(self):
        return self._variable

    @property
    def coeffs(self):
        return self._coeffs

    @coeffs.setter
    def coeffs(self, value):
        # So that `p.coeffs *= 2` is allowed.
        if value is not self._coeffs:
            raise AttributeError("Cannot set attribute")

    c = coef = coefficients = coeffs

    @property
    def order(self):
        return len(self.coeffs) - 1

    o = order

    @property
    def roots(self):
        return roots(self.coeffs)

    r = roots

    def __len__(self):
        return self.order

    def __setitem__(self, key, val):
        if key < 0:
            raise ValueError("Does not support negative powers.")
        missing = key - self.order
        if missing > 0:
            self._coeffs = np.concatenate((np.zeros(missing, self._coeffs.dtype), self._coeffs))
        self._coeffs[self.order - key] = val

    def __repr__(self):
        return f"poly1d({repr(self.coeffs)[6:-1]})"

    def __str__(self):
        there = np.nonzero(self._coeffs)[0]
        coeffs = self._coeffs[int(there[0]) if len(there) else len(self._coeffs):]
        var, n = self._variable, len(coeffs) - 1

        def number(q):
            s = "%.4g" % q
            return s[:-5] if s.endswith(".0000") else s

        def coefficient(c):
            if c.imag == 0:
                return number(c.real)
            return f"{number(c.imag)}j" if c.real == 0 else f"({number(c.real)} + {number(c.imag)}j)"

        text = "0"
        for k, c in enumerate(coeffs.tolist()):
            shown = coefficient(c)
            power = n - k
            if power == 0:
                term = shown if shown != "0" or k == 0 else ""
            elif power == 1:
                term = "" if shown == "0" else var if shown == "b" else f"{shown} {var}"
            else:
                term = "" if shown == "0" else var if shown == "b" else f"{shown} {var}**{power}"
            if k > 0:
                if term != "":
                    text = f"{text} - {term[1:]}" if term.startswith("-") else f"{text} + {term}"
            else:
                text = term
        return _raised(text)

    def __call__(self, x):
        return polyval(self.coeffs, x)

    def __neg__(self):
        return poly1d(-self.coeffs)

    def __pos__(self):
        return self

    def __mul__(self, other):
        if not isinstance(other, poly1d) and np.ndim(other) == 0:
            return poly1d(self.coeffs * other)
        return poly1d(polymul(self.coeffs, _coefficients(other)))

    __rmul__ = __mul__

    def __add__(self, other):
        return poly1d(polyadd(self.coeffs, _coefficients(other)))

    __radd__ = __add__

    def __sub__(self, other):
        return poly1d(polysub(self.coeffs, _coefficients(other)))

    def __rsub__(self, other):
        return poly1d(polysub(_coefficients(other), self.coeffs))

    def __pow__(self, n):
        if not isinstance(n, int) or n < 0:
            raise ValueError("Power to non-negative integers only.")
        result = np.array([1])
        for _ in range(n):
            result = polymul(self.coeffs, result)
        return poly1d(result)

    def __truediv__(self, other):
        if not isinstance(other, poly1d) and np.ndim(other) == 0:
            return poly1d(self.coeffs / other)
        return polydiv(self, poly1d(_coefficients(other)))

    def __eq__(self, other):
        if not isinstance(other, poly1d):
            return NotImplemented
        if self.coeffs.shape != other.coeffs.shape:
            return False
        return (self.coeffs == other.coeffs).all()

    def __getitem__(self, power):
        n = self.order
        return self.coeffs[n - power] if 0 <= power <= n else self.coeffs.dtype.type(0)

    def __iter__(self):
        return iter(self.coeffs)

    def deriv(self, m=1):
        return poly1d(polyder(self.coeffs, m=m))

    def integ(self, m=1, k=0):
        return poly1d(polyint(self.coeffs, m=m, k=k))


def _raised(text, wrap=70):
    upper, lower, output = " ", "", ""
    place = 0
    while True:
        at = text.find("**", place)
        if at < 0:
            break
        end = at + 2
        while end < len(text) and text[end].isdigit():
            end += 1
        before, power = text[place:at], text[at + 2:end]
        place = end
        high = " " * (len(before) - 1) + power
        low = before + " " * (len(power) - 1)
        if len(lower) + len(low) > wrap or len(upper) + len(high) > wrap:
            output += upper + "\n" + lower + "\n "
            upper, lower = high, low
        else:
            upper, lower = upper + high, lower + low
    output += upper + "\n" + lower
    return output + text[place:]


# Elements and places


def take_along_axis(arr, indices, axis=-1):
    arr, indices = np.asarray(arr), np.asarray(indices)
    if axis is None:
        arr, axis = arr.ravel(), 0
    axis = _axis(axis, arr.ndim)
    if arr.ndim != indices.ndim:
        raise ValueError("`indices` and `arr` must have the same number of dimensions")
    key = []
    for i in range(arr.ndim):
        if i == axis:
            key.append(indices)
        else:
            key.append(np.arange(arr.shape[i]).reshape([-1 if j == i else 1 for j in range(arr.ndim)]))
    return arr[tuple(key)]


def extract(condition, arr):
    return _line(arr)[np.nonzero(_line(condition))[0]]


def compress(condition, a, axis=None, out=None):
    _refuse("compress", out=out)
    places = np.nonzero(np.asarray(condition))[0]
    return np.take(_line(a) if axis is None else a, places, axis=0 if axis is None else axis)


def choose(a, choices, out=None, mode="raise"):
    if mode != "raise" or out is not None:
        __unsupported__("np.choose: argument 'mode' or 'out'")
    a = np.asarray(a)
    numbers = (int, float, np.generic, np.ndarray)
    kind = np.result_type(*[c if isinstance(c, numbers) else np.asarray(c) for c in choices])
    choices = [np.asarray(c) for c in choices]
    if (a < 0).any() or (a >= len(choices)).any():
        raise ValueError("invalid entry in choice array")
    result = choices[-1]
    for i in range(len(choices) - 1, -1, -1):
        result = np.where(a == i, choices[i], result)
    return result.astype(kind)


def _places(indices):
    places = np.asarray(indices)
    if places.dtype.kind in "iu":
        return places
    if places.size == 0 and not isinstance(indices, np.ndarray):
        raise TypeError(
            "indices must be integral: the provided empty sequence was inferred as float. Wrap it with "
            "'np.array(indices, dtype=np.intp)'")
    raise TypeError("only int indices permitted")


def unravel_index(indices, shape, order="C"):
    if order != "C":
        __unsupported__("np.unravel_index: argument 'order'")
    shape = (shape,) if isinstance(shape, int) else tuple(shape)
    places = _places(indices)
    size = 1
    for extent in shape:
        size *= extent
    if size > 9223372036854775807:
        raise ValueError(
            "dimensions are too large; arrays and shapes with a total size greater than 'intp' are not supported.")
    if not shape and places.ndim > 0:
        raise ValueError("multiple indices are not supported for 0d arrays")
    if (places < 0).any() or (places >= size).any():
        wrong = _line(places)[(_line(places) < 0) | (_line(places) >= size)][0]
        raise ValueError(f"index {wrong} is out of bounds for array with size {size}")
    result = []
    for extent in reversed(shape):
        result.append((places % extent)[()])
        places = places // extent
    return tuple(reversed(result))


def ravel_multi_index(multi_index, dims, mode="raise", order="C"):
    if mode != "raise" or order != "C":
        __unsupported__("np.ravel_multi_index: argument 'mode' or 'order'")
    dims = (dims,) if isinstance(dims, int) else tuple(dims)
    if len(multi_index) != len(dims):
        raise ValueError(f"parameter multi_index must be a sequence of length {len(dims)}")
    size = 1
    for extent in dims:
        size *= extent
    if size > 9223372036854775807:
        raise ValueError("invalid dims: array size defined by dims is larger than the maximum possible size.")
    result = 0
    for places, extent in zip(multi_index, dims):
        places = _places(places)
        if (places < 0).any() or (places >= extent).any():
            raise ValueError("invalid entry in coordinates array")
        result = result * extent + places
    return result[()] if np.ndim(result) else np.int64(result)


def array_equiv(a1, a2):
    a1, a2 = np.asarray(a1), np.asarray(a2)
    try:
        broadcast_shapes(a1.shape, a2.shape)
    except ValueError:
        return False
    return bool((a1 == a2).all())


def lexsort(keys, axis=-1):
    keys = [np.asarray(k) for k in keys]
    if keys[0].ndim != 1:
        __unsupported__("np.lexsort of matrices")
    _axis(axis, 1)
    order = np.arange(len(keys[0]))
    for key in keys:
        order = order[np.argsort(key[order], kind="stable")]
    return order


def trim_zeros(filt, trim="fb", axis=None):
    if trim.lower() not in ("fb", "bf", "f", "b"):
        raise ValueError(f"unexpected character(s) in `trim`: {trim!r}")
    values = np.asarray(filt)
    if axis is None:
        axes = tuple(range(values.ndim))
    elif isinstance(axis, tuple):
        axes = tuple(_axis(a, values.ndim, "axis: ") for a in axis)
    else:
        axes = (_axis(axis, values.ndim, "axis: "),)
    cut = []
    there = np.nonzero(values) if values.ndim else ()
    for a in range(values.ndim):
        start, stop = 0, values.shape[a]
        if a in axes:
            if len(there[a]) == 0:
                start = stop = 0
            else:
                start = int(there[a].min()) if "f" in trim.lower() else 0
                stop = int(there[a].max()) + 1 if "b" in trim.lower() else stop
        cut.append(slice(start, stop))
    if not cut:
        return filt
    # Lists and tuples stay what they are.
    return filt[cut[0]] if len(cut) == 1 else filt[tuple(cut)]


def _cumulative(run, identity, x, axis, dtype, out, include_initial):
    x = np.atleast_1d(x)
    if axis is None:
        if x.ndim > 1:
            raise ValueError("For arrays which have more than one dimension ``axis`` argument is required.")
        axis = 0
    if include_initial and out is not None:
        __unsupported__("np.cumulative_sum, np.cumulative_prod: arguments 'include_initial' and 'out'")
    result = run(x, axis=axis, dtype=dtype, out=out)
    if not include_initial:
        return result
    shape = list(x.shape)
    shape[axis] = 1
    return np.concatenate([np.full(tuple(shape), identity, dtype=result.dtype), result], axis=axis)


def cumulative_sum(x, /, *, axis=None, dtype=None, out=None, include_initial=False):
    return _cumulative(np.cumsum, 0, x, axis, dtype, out, include_initial)


def cumulative_prod(x, /, *, axis=None, dtype=None, out=None, include_initial=False):
    return _cumulative(np.cumprod, 1, x, axis, dtype, out, include_initial)


def rollaxis(a, axis, start=0):
    a = np.asarray(a)
    axis = _axis(axis, a.ndim)
    start = start + a.ndim if start < 0 else start
    if not 0 <= start <= a.ndim:
        raise np.exceptions.AxisError(
            f"'start' arg requires {-a.ndim} <= start < {a.ndim + 1}, but {start} was passed in")
    if axis < start:
        start -= 1
    return np.moveaxis(a, axis, start)


def matrix_transpose(x, /):
    x = np.asarray(x)
    if x.ndim < 2:
        raise ValueError(f"Input array must be at least 2-dimensional, but it is {x.ndim}")
    return np.swapaxes(x, -1, -2)


def unstack(x, /, *, axis=0):
    x = np.asarray(x)
    if x.ndim == 0:
        raise ValueError("Input array must be at least 1-d.")
    return tuple(np.moveaxis(x, axis, 0))


def heaviside(
    x1, x2, /, out=None, *, where=None, casting=None, order=None, dtype=None, subok=None, signature=None, sig=None
):
    _refuse(
        "heaviside", out=out, where=where, casting=casting, order=order, dtype=dtype, subok=subok, signature=signature,
        sig=sig)
    x1, x2 = _float(x1), _float(x2)
    return np.where(np.isnan(x1), x1, np.where(x1 == 0, x2, np.where(x1 < 0, 0.0, 1.0)))[()]


def fix(x, out=None):
    if out is not None:
        __unsupported__("np.fix: argument 'out'")
    return np.trunc(x)


def sinc(x, /):
    if np.asarray(x).dtype.name in ("float16", "float32"):
        __unsupported__("np.sinc in single or half precision")
    y = np.pi * np.where(np.asarray(x) == 0, 1.0e-20, x)
    return np.sin(y) / y


def _refuse_complex(x):
    x = np.asarray(x)
    if x.dtype.kind == "c":
        raise TypeError(f"This operation is not supported for {x.dtype} values because it would be ambiguous.")


def isposinf(x, out=None):
    _refuse("isposinf", out=out)
    _refuse_complex(x)
    return np.isinf(x) & ~np.signbit(x)


def isneginf(x, out=None):
    _refuse("isneginf", out=out)
    _refuse_complex(x)
    return np.isinf(x) & np.signbit(x)


def unwrap(p, discont=None, axis=-1, *, period=6.283185307179586):
    p = _float(p)
    if p.ndim != 1 or period != 6.283185307179586:
        __unsupported__("np.unwrap along an axis, or with a period")
    half = period / 2
    apart = np.diff(p)
    turned = (apart + half) % period - half
    turned = np.where((turned == -half) & (apart > 0), half, turned)
    mended = turned - apart
    mended = np.where(np.abs(apart) < (half if discont is None else max(discont, half)), 0.0, mended)
    up = p.copy()
    up[1:] = p[1:] + mended.cumsum()
    return up


# Einstein's sums


def einsum(*operands, out=None, optimize=False, **kwargs):
    if out is not None or kwargs:
        __unsupported__("np.einsum: argument 'out', 'dtype', 'order' or 'casting'")
    if not isinstance(operands[0], str):
        __unsupported__("np.einsum with lists of axes")
    if optimize is not False and len(operands) > 2:
        result = einsum(*operands)
        # NumPy makes an array of one number or a number, by the way that it takes.
        if np.ndim(result) == 0:
            __unsupported__("np.einsum: argument 'optimize', where the result is one number")
        return result
    text = operands[0].replace(" ", "")
    arrays = [np.asarray(a) for a in operands[1:]]
    arrow = text.find("->")
    given = (text if arrow < 0 else text[:arrow]).split(",")
    if len(given) != len(arrays):
        few = "fewer" if len(given) > len(arrays) else "more"
        raise ValueError(
            f"{few} operands provided to einstein sum function than specified in the subscripts string")
    most = 0
    for labels, a in zip(given, arrays):
        if "..." in labels:
            most = max(most, a.ndim - len(labels.replace("...", "")))
        elif len(labels) != a.ndim:
            if len(labels) > a.ndim:
                raise ValueError(
                    "einstein sum subscripts string contains too many subscripts for operand "
                    f"{given.index(labels)}")
            raise ValueError(
                "operand has more dimensions than subscripts given in einstein sum, but no '...' ellipsis provided "
                "to broadcast the extra dimensions.")
    # Digits stand for the axes of an ellipsis.
    stretched = "0123456789"[:most]
    names = []
    for labels, a in zip(given, arrays):
        count = a.ndim - len(labels.replace("...", ""))
        names.append(labels.replace("...", stretched[most - count:]))
    if arrow < 0:
        every = "".join(names)
        result = stretched + "".join(sorted(c for c in every if every.count(c) == 1 and c not in stretched))
    else:
        result = text[arrow + 2:].replace("...", stretched)
    sizes = {}
    plain = []
    for labels, a in zip(names, arrays):
        # A name that an operand has twice stands for its diagonal.
        seen = ""
        for c in labels:
            if c not in seen:
                seen += c
        while len(labels) > len(set(labels)):
            for i, c in enumerate(labels):
                j = labels.find(c, i + 1)
                if j >= 0:
                    a = np.moveaxis(np.diagonal(a, 0, i, j), -1, i)
                    labels = labels[:j] + labels[j + 1:]
                    break
        for c, extent in zip(labels, a.shape):
            if extent != 1 or c not in sizes:
                if sizes.get(c, 1) not in (1, extent):
                    raise ValueError("operands could not be broadcast together with remapped shapes")
                sizes[c] = extent
        plain.append((labels, a))
    for c in result:
        if c not in sizes:
            raise ValueError(
                f"einstein sum subscripts string included output subscript '{c}' which never appeared in an input")
    order = result + "".join(c for c in sizes if c not in result)
    total = None
    for labels, a in plain:
        kept = [c for c in order if c in labels]
        a = np.transpose(a, [labels.index(c) for c in kept])
        a = a.reshape([a.shape[kept.index(c)] if c in kept else 1 for c in order])
        total = a if total is None else total * a
    summed = tuple(range(len(result), len(order)))
    if not summed:
        shape = [sizes[c] for c in result]
        return (np.broadcast_to(total, shape).copy() if total.shape != tuple(shape) else total)[()]
    if total.dtype.kind in "bf":
        # NumPy adds in an order of its own: the last digits tell.
        __unsupported__("np.einsum that adds floats (use @, np.dot or np.sum)")
    return np.sum(np.broadcast_to(total, [sizes[c] for c in order]), axis=summed, dtype=total.dtype)


# Element types


def _element_type(kind):
    # A number, or an array, stands for its type.
    if isinstance(kind, (np.ndarray, np.generic)):
        return kind.dtype
    return np.dtype(type(kind) if isinstance(kind, (int, float, complex)) else kind)


def _machine_type(kind):
    """The element type whose limits are asked for; None and its letter where NumPy takes it for an object of that type."""
    if isinstance(kind, np.ndarray):
        return None, "O"
    try:
        kind = _element_type(kind)
    except TypeError:
        return None, "U" if isinstance(kind, str) else "O"
    return kind, kind.kind


def promote_types(type1, type2):
    return np.concatenate((np.zeros(0, type1), np.zeros(0, type2))).dtype


def result_type(*arrays_and_dtypes):
    if len(arrays_and_dtypes) == 0:
        raise ValueError("at least one array or dtype is required")
    kinds = []
    weak = 0
    for a in arrays_and_dtypes:
        if isinstance(a, (np.ndarray, np.generic)):
            kind = a.dtype
        elif isinstance(a, bool):
            kind = np.dtype(bool)
        elif isinstance(a, (int, float, complex)) and not isinstance(a, np.generic):
            weak = max(weak, 3 if isinstance(a, complex) else 2 if isinstance(a, float) else 1)
            continue
        else:
            kind = np.dtype(a)
        kinds.append(kind)
    result = np.concatenate([np.zeros(0, kind) for kind in kinds]).dtype if kinds else None
    # Python's own numbers take the type of what stands beside them, if it is of their kind.
    if result is None:
        return np.dtype(complex if weak == 3 else float if weak == 2 else int)
    if weak == 3:
        if result.kind == "f" and result != float:
            __unsupported__("numbers of type complex64")
        return np.dtype(complex)
    if weak == 2 and result.kind not in "fc":
        return np.dtype(float)
    return np.dtype(int) if weak == 1 and result.kind == "b" else result


def iterable(y):
    try:
        iter(y)
    except TypeError:
        return False
    return True


def common_type(*arrays):
    precision = 0
    of_complex = False
    for a in arrays:
        kind, size = a.dtype.kind, a.dtype.itemsize
        of_complex = of_complex or kind == "c"
        if kind in "iu":
            size = 8
        elif kind == "c":
            size //= 2
        elif kind != "f":
            raise TypeError("can't get common type for non-numeric array")
        precision = max(precision, {2: 0, 4: 1, 8: 2}[size])
    if of_complex:
        return np.complex128 if precision == 2 else np.complex64
    return (np.float16, np.float32, np.float64)[precision]


def can_cast(from_, to, casting="safe"):
    if isinstance(from_, (int, float, complex)) and not isinstance(from_, np.generic):
        raise TypeError(
            "can_cast() does not support Python ints, floats, and complex because the result used to depend on the value.\n"
            "This change was part of adopting NEP 50, we may explicitly allow them again in the future.")
    if from_ is None or to is None:
        raise TypeError("did not understand one of the types; 'None' not accepted")
    start, end = _element_type(from_), np.dtype(to)
    if "U" in (start.kind, end.kind) and start.kind != end.kind:
        __unsupported__("np.can_cast between numbers and texts")
    if casting in ("no", "equiv"):
        return start == end
    if casting == "unsafe":
        return True
    if casting not in ("safe", "same_kind"):
        raise ValueError(
            f"casting must be one of 'no', 'equiv', 'safe', 'same_kind', 'unsafe', or 'same_value' (got {casting!r})")
    if promote_types(start, end) == end:
        return True
    return casting == "same_kind" and (start.kind == end.kind or end.kind == "f" and start.kind != "c" or (start.kind, end.kind) == ("u", "i"))


def min_scalar_type(a, /):
    if isinstance(a, (np.ndarray, np.generic)):
        if a.ndim > 0:
            return a.dtype
        value = a.item()
    else:
        value = a
    if type(value) is complex:
        __unsupported__("np.min_scalar_type of a complex number")
    if type(value) is bool:
        return np.dtype(bool)
    if type(value) is int:
        for bits in (8, 16, 32):
            if 0 <= value < 2 ** bits:
                return np.dtype(f"uint{bits}")
            if -2 ** (bits - 1) <= value < 0:
                return np.dtype(f"int{bits}")
        return np.dtype("uint64" if value >= 0 else "int64")
    if type(value) is float:
        for name, bound in (("float16", 65000), ("float32", 3.4e38)):
            if -bound < value < bound or value - value != 0:
                return np.dtype(name)
        return np.dtype(float)
    return np.asarray(value).dtype


def issubdtype(arg1, arg2):
    one, other = (
        a if isinstance(a, type) and issubclass(a, np.generic) else np.dtype(a).type for a in (arg1, arg2))
    return issubclass(one, other)


class iinfo:
    def __init__(self, type):
        kind, letter = _machine_type(type)
        if letter not in "iu":
            raise ValueError(f"Invalid integer data type '{letter}'.")
        self.dtype = kind
        self.kind = kind.kind
        self.bits = kind.itemsize * 8
        self.key = f"{self.kind}{self.bits}"
        if self.kind == "i":
            self.min = -2 ** (self.bits - 1)
            self.max = 2 ** (self.bits - 1) - 1
        elif self.bits == 64:
            self.min = 0
            self.max = 2 ** 64 - 1
        else:
            self.min = 0
            self.max = 2 ** self.bits - 1

    def __repr__(self):
        return f"iinfo(min={self.min}, max={self.max}, dtype={self.dtype})"

    def __str__(self):
        return (
            f"Machine parameters for {self.dtype}\n"
            "---------------------------------------------------------------\n"
            f"min = {self.min}\nmax = {self.max}\n"
            "---------------------------------------------------------------\n")


class finfo:
    _finfo_cache = {}

    def __new__(cls, dtype):
        kind, letter = _machine_type(dtype)
        if kind is None:
            raise ValueError(f"data type <class 'numpy.{'str_' if letter == 'U' else 'object_'}'> not inexact")
        if kind == complex:
            kind = np.dtype(float)
        if kind.kind != "f":
            raise ValueError(f"data type {kind.type!r} not inexact")
        if kind not in cls._finfo_cache:
            self = cls._finfo_cache[kind] = object.__new__(cls)
            self._init(kind)
        return cls._finfo_cache[kind]

    def _init(self, kind):
        self.dtype = kind
        number = kind.type
        self.bits = kind.itemsize * 8
        self.nmant, self.iexp, self.precision = {16: (10, 5, 3), 32: (23, 8, 6), 64: (52, 11, 15)}[self.bits]
        self.maxexp = 2 ** (self.iexp - 1)
        self.minexp = 2 - self.maxexp
        self.nexp = self.iexp
        self.machep = -self.nmant
        self.negep = -self.nmant - 1
        self.eps = number(2.0 ** self.machep)
        self.epsneg = number(2.0 ** self.negep)
        self.max = number((2 - 2.0 ** self.machep) * 2.0 ** (self.maxexp - 1))
        self.min = -self.max
        self.tiny = self.smallest_normal = number(2.0 ** self.minexp)
        self.smallest_subnormal = number(2.0 ** (self.minexp - self.nmant))
        self.resolution = number(10.0 ** -self.precision)

    def __repr__(self):
        low, high = (f"{float(x):.5e}" if self.bits == 16 else str(x) for x in (self.min, self.max))
        return f"finfo(resolution={self.resolution!s}, min={low}, max={high}, dtype={self.dtype})"

    def __str__(self):
        rule = "---------------------------------------------------------------\n"
        return (
            f"Machine parameters for {self.dtype}\n{rule}"
            f"precision = {self.precision}   resolution = {self.resolution!s}\n"
            f"machep = {self.machep}   eps =        {self.eps!s}\n"
            f"negep =  {self.negep}   epsneg =     {self.epsneg!s}\n"
            f"minexp = {self.minexp}   tiny =       {self.tiny!s}\n"
            f"maxexp = {self.maxexp}   max =        {self.max!s}\n"
            f"nexp =   {self.nexp}   min =        -max\n"
            f"smallest_normal = {self.smallest_normal!s}   smallest_subnormal = {self.smallest_subnormal!s}\n{rule}"
        )


# How arrays are written


def _line_options(precision, threshold, edgeitems, linewidth, suppress):
    old = __print_options__()
    if precision is not None and not isinstance(precision, (int, np.integer)):
        raise TypeError("precision must be an integer")
    if threshold is not None:
        if not isinstance(threshold, (int, float, np.number)):
            raise TypeError("threshold must be numeric")
        if threshold != threshold:
            raise ValueError("threshold must be non-NAN, try sys.maxsize for untruncated representation")
        threshold = 2 ** 62 if threshold >= 2 ** 62 else int(np.floor(threshold))
    if precision is not None and not 0 <= precision <= 17:
        __unsupported__("arrays written with such a precision")
    new = (precision, threshold, edgeitems, linewidth, suppress)
    return tuple(o if n is None else n for n, o in zip(new, old))


def _usual_options(nanstr=None, infstr=None, formatter=None, sign=None, floatmode=None, legacy=None, override_repr=None):
    if (nanstr not in (None, "nan") or infstr not in (None, "inf") or formatter is not None or sign not in (None, "-")
            or floatmode not in (None, "maxprec") or legacy not in (None, False) or override_repr is not None):
        __unsupported__(
            "print options beyond precision, threshold, edgeitems, linewidth and suppress (nanstr, infstr, formatter, sign, "
            "floatmode, legacy, override_repr)")


def set_printoptions(
    precision=None, threshold=None, edgeitems=None, linewidth=None, suppress=None, nanstr=None, infstr=None,
    formatter=None, sign=None, floatmode=None, *, legacy=None, override_repr=None
):
    _usual_options(nanstr, infstr, formatter, sign, floatmode, legacy, override_repr)
    __print_options__(*_line_options(precision, threshold, edgeitems, linewidth, suppress))


def get_printoptions():
    precision, threshold, edgeitems, linewidth, suppress = __print_options__()
    return {
        "edgeitems": edgeitems, "threshold": threshold, "floatmode": "maxprec", "precision": precision,
        "suppress": suppress, "linewidth": linewidth, "nanstr": "nan", "infstr": "inf", "sign": "-", "formatter": None,
        "legacy": False, "override_repr": None}


def _float_text(x, precision, scientific, unique, trim, sign, others, name):
    if not unique or any(other is not None for other in others):
        __unsupported__(f"np.{name} with more than precision, unique digits, trim and sign")
    if trim not in ("k", ".", "0", "-"):
        raise TypeError("if supplied, trim must be 'k', '.', '0' or '-' found `%s`" % (trim,))
    if precision is not None and precision < 0:
        raise ValueError("precision must be >= 0")
    if np.ndim(x) != 0 or isinstance(x, (bool, complex, np.bool, str)):
        __unsupported__(f"np.{name} of anything but a number")
    whole, point, fraction = __float_text__(x, precision, scientific).partition(".")
    if point and (fraction == "" or fraction.startswith("e")):
        if trim == "0":
            point = ".0"
        elif trim == "-":
            point = ""
    return ("+" if sign and not whole.startswith(("-", "nan")) else "") + whole + point + fraction


def format_float_positional(
    x, precision=None, unique=True, fractional=True, trim="k", sign=False, pad_left=None, pad_right=None, min_digits=None
):
    others = (None if fractional or precision is None else fractional, pad_left, pad_right, min_digits)
    return _float_text(x, precision, False, unique, trim, sign, others, "format_float_positional")


def format_float_scientific(
    x, precision=None, unique=True, trim="k", sign=False, pad_left=None, exp_digits=None, min_digits=None
):
    return _float_text(
        x, precision, True, unique, trim, sign, (pad_left, exp_digits, min_digits), "format_float_scientific")


class printoptions:
    def __init__(self, *args, **kwargs):
        self._given = (args, kwargs)

    def __enter__(self):
        args, kwargs = self._given
        self._before = __print_options__()
        set_printoptions(*args, **kwargs)
        return get_printoptions()

    def __exit__(self, *details):
        __print_options__(*self._before)
        return None


def array2string(
    a, max_line_width=None, precision=None, suppress_small=None, separator=" ", prefix="", *, formatter=None,
    threshold=None, edgeitems=None, sign=None, floatmode=None, suffix="", legacy=None
):
    _usual_options(None, None, formatter, sign, floatmode, legacy)
    if suffix != "":
        __unsupported__("np.array2string: argument 'suffix'")
    return __array_text__(
        a, _line_options(precision, threshold, edgeitems, max_line_width, suppress_small), separator, prefix)


def array_str(a, max_line_width=None, precision=None, suppress_small=None):
    if np.ndim(a) == 0:
        return str(np.asarray(a)[()])
    return __array_text__(a, _line_options(precision, None, None, max_line_width, suppress_small), " ", "")


def array_repr(arr, max_line_width=None, precision=None, suppress_small=None):
    return __array_text__(arr, _line_options(precision, None, None, max_line_width, suppress_small), None, None)


# Memory


def may_share_memory(a, b, /, max_work=None):
    return bool(__shares_memory__(np.asarray(a), np.asarray(b), False))


def shares_memory(a, b, /, max_work=None):
    return bool(__shares_memory__(np.asarray(a), np.asarray(b), True))
