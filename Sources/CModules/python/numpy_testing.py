# What numpy.testing holds tests to, and says where they fail (numpy/testing/_private/utils.py).

import operator as _operator

import numpy as np

_NAMES = ("ACTUAL", "DESIRED")


def build_err_msg(
    arrays, err_msg, header="Items are not equal:", verbose=True, names=_NAMES, precision=8
):
    msg = ["\n" + header]
    err_msg = str(err_msg)
    if err_msg:
        if err_msg.find("\n") == -1 and len(err_msg) < 79 - len(header):
            msg = [msg[0] + " " + err_msg]
        else:
            msg.append(err_msg)
    if verbose:
        for i, a in enumerate(arrays):
            r = np.array_repr(a, precision=precision) if isinstance(a, np.ndarray) else repr(a)
            if r.count("\n") > 3:
                r = "\n".join(r.splitlines()[:3]) + "..."
            msg.append(f" {names[i]}: {r}")
    return "\n".join(msg)


def assert_(val, msg=""):
    if not val:
        raise AssertionError(msg() if callable(msg) else msg)


def _is_number(x):
    return x.dtype.kind in "biufc"


def _compare(
    comparison, x, y, err_msg="", verbose=True, header="", precision=6, equal_nan=True, equal_inf=True, strict=False,
    names=_NAMES
):
    x, y = np.asanyarray(x), np.asanyarray(y)
    ox, oy = x, y
    err_msg = str(err_msg)

    def fail(words, one, other):
        raise AssertionError(
            build_err_msg([one, other], err_msg + words, header=header, verbose=verbose, names=names, precision=precision))

    def same_places(x, y, function, value):
        here, there = function(x), function(y)
        if np.all(here == there) != True:
            fail("\n%s location mismatch:" % value, x, y)
        if here.ndim == 0:
            return np.bool(here)
        return np.bool(there) if there.ndim == 0 else there

    if strict:
        fits = x.shape == y.shape and x.dtype == y.dtype
    else:
        fits = x.shape == () or y.shape == () or x.shape == y.shape
    if not fits:
        if x.shape != y.shape:
            fail(f"\n(shapes {x.shape}, {y.shape} mismatch)", x, y)
        fail(f"\n(dtypes {x.dtype}, {y.dtype} mismatch)", x, y)
    flagged = np.bool(False)
    if _is_number(x) and _is_number(y):
        if equal_nan:
            flagged = same_places(x, y, lambda z: np.asarray(np.isnan(z)), "nan")
        if equal_inf:
            infinite = same_places(
                x, y, lambda z: np.asarray(np.logical_and(np.isinf(z), np.invert(flagged))), "inf")
            if infinite.any():
                one, other = (x[infinite], y[infinite]) if x.ndim > 0 and y.ndim > 0 else (x, y)
                if np.all(one == other) != True:
                    fail("\ninf values mismatch:", one, other)
            flagged = flagged | infinite
    if flagged.ndim > 0:
        x, y = x[~flagged], y[~flagged]
        if x.size == 0:
            return
    elif flagged:
        return
    value = np.asarray(comparison(x, y))
    invalids = np.logical_not(value)
    reduced = value.ravel()
    if reduced.all():
        return
    wrong = reduced.size - int(reduced.sum())
    count = flagged.size if flagged.ndim != 0 else reduced.size
    remarks = [f"Mismatched elements: {wrong} / {count} ({100 * wrong / count:.3g}%)"]
    if invalids.ndim != 0:
        if flagged.ndim > 0:
            positions = np.argwhere(~flagged)[invalids]
        else:
            positions = np.argwhere(invalids)
        s = "\n".join([
            f" {p.tolist()}: {ox if ox.ndim == 0 else ox[tuple(p)]} ({names[0]}), "
            f"{oy if oy.ndim == 0 else oy[tuple(p)]} ({names[1]})" for p in positions[:5]])
        if len(positions) == 1:
            remarks.append(f"Mismatch at index:\n{s}")
        elif len(positions) <= 5:
            remarks.append(f"Mismatch at indices:\n{s}")
        else:
            remarks.append(f"First 5 mismatches are at indices:\n{s}")
    with np.errstate(all="ignore"):
        try:
            if x.dtype.kind == "U" or y.dtype.kind == "U":
                raise TypeError
            error = np.asarray(abs(x - y))
            if x.dtype.kind == "u":
                error = np.minimum(error, abs(y - x))
            remarks.append("Max absolute difference among violations: " + np.array2string(np.max(error[invalids])))
            there = np.logical_and(invalids, np.asarray(y != 0))
            if np.all(~there):
                largest = np.array(np.inf)
            else:
                largest = np.max(error[there] / abs(np.broadcast_to(y, error.shape)[there]))
            remarks.append("Max relative difference among violations: " + np.array2string(largest))
        except TypeError:
            pass
    fail("\n" + "\n".join(remarks), ox, oy)


def assert_array_equal(actual, desired, err_msg="", verbose=True, *, strict=False):
    _compare(_operator.eq, actual, desired, err_msg, verbose, "Arrays are not equal", strict=strict)


def assert_array_less(x, y, err_msg="", verbose=True, *, strict=False):
    _compare(
        _operator.lt, x, y, err_msg, verbose, "Arrays are not strictly ordered `x < y`", equal_inf=False, strict=strict,
        names=("x", "y"))


def assert_allclose(actual, desired, rtol=1e-07, atol=0, equal_nan=True, err_msg="", verbose=True, *, strict=False):
    def compare(x, y):
        return np.isclose(x, y, rtol=rtol, atol=atol, equal_nan=equal_nan)

    header = f"Not equal to tolerance rtol={rtol:g}, atol={atol:g}"
    _compare(compare, actual, desired, err_msg, verbose, header, equal_nan=equal_nan, strict=strict)


def assert_array_almost_equal(actual, desired, decimal=6, err_msg="", verbose=True):
    def compare(x, y):
        y = np.asanyarray(y, np.result_type(y, 1.0))
        return abs(x - y) < 1.5 * 10.0 ** (-decimal)

    _compare(
        compare, actual, desired, err_msg, verbose, "Arrays are not almost equal to %d decimals" % decimal, decimal)


def _both_parts(check, actual, desired, message):
    parts = [(np.real(x), np.imag(x)) if np.iscomplexobj(x) else (x, 0) for x in (actual, desired)]
    try:
        check(parts[0][0], parts[1][0])
        check(parts[0][1], parts[1][1])
    except AssertionError:
        raise AssertionError(message())


def assert_equal(actual, desired, err_msg="", verbose=True, *, strict=False):
    if isinstance(desired, dict):
        if not isinstance(actual, dict):
            raise AssertionError(repr(type(actual)))
        assert_equal(len(actual), len(desired), err_msg, verbose)
        for k in desired:
            if k not in actual:
                raise AssertionError(repr(k))
            assert_equal(actual[k], desired[k], f"key={k!r}\n{err_msg}", verbose)
        return
    if isinstance(desired, (list, tuple)) and isinstance(actual, (list, tuple)):
        assert_equal(len(actual), len(desired), err_msg, verbose)
        for k in range(len(desired)):
            assert_equal(actual[k], desired[k], f"item={k!r}\n{err_msg}", verbose)
        return
    if isinstance(actual, np.ndarray) or isinstance(desired, np.ndarray):
        return assert_array_equal(actual, desired, err_msg, verbose, strict=strict)

    def message():
        return build_err_msg([actual, desired], err_msg, verbose=verbose)

    numbers = (int, float, complex, np.generic)
    if isinstance(actual, (complex, np.complexfloating)) or isinstance(desired, (complex, np.complexfloating)):
        _both_parts(assert_equal, actual, desired, message)
    if np.isscalar(desired) != np.isscalar(actual):
        raise AssertionError(message())
    if isinstance(actual, numbers) and isinstance(desired, numbers):
        if np.isnan(desired) and np.isnan(actual):
            return
        if desired == 0 and actual == 0 and not isinstance(actual, complex) and not isinstance(desired, complex):
            if np.signbit(desired) != np.signbit(actual):
                raise AssertionError(message())
    if not desired == actual:
        raise AssertionError(message())


def _not_finite(actual, desired, message):
    """Whether one of them is no finite number, so that the difference says nothing."""
    if np.isfinite(desired) and np.isfinite(actual):
        return False
    if np.isnan(desired) or np.isnan(actual):
        if not (np.isnan(desired) and np.isnan(actual)):
            raise AssertionError(message())
    elif not desired == actual:
        raise AssertionError(message())
    return True


def assert_almost_equal(actual, desired, decimal=7, err_msg="", verbose=True):
    def message():
        header = "Arrays are not almost equal to %d decimals" % decimal
        return build_err_msg([actual, desired], err_msg, verbose=verbose, header=header)

    if np.iscomplexobj(actual) or np.iscomplexobj(desired):
        _both_parts(lambda x, y: assert_almost_equal(x, y, decimal=decimal), actual, desired, message)
    if isinstance(actual, (np.ndarray, tuple, list)) or isinstance(desired, (np.ndarray, tuple, list)):
        return assert_array_almost_equal(actual, desired, decimal, err_msg)
    if _not_finite(actual, desired, message):
        return
    if abs(desired - actual) >= np.float64(1.5 * 10.0 ** (-decimal)):
        raise AssertionError(message())


def assert_approx_equal(actual, desired, significant=7, err_msg="", verbose=True):
    actual, desired = map(float, (actual, desired))
    if desired == actual:
        return

    def message():
        return build_err_msg(
            [actual, desired], err_msg, header="Items are not equal to %d significant digits:" % significant,
            verbose=verbose)

    if _not_finite(actual, desired, message):
        return
    scale = np.power(10, np.floor(np.log10(0.5 * (np.abs(desired) + np.abs(actual)))))
    if np.abs(desired / scale - actual / scale) >= np.power(10.0, -(significant - 1)):
        raise AssertionError(message())


class _Raises:
    def __init__(self, kinds):
        self._kinds = kinds
        self.exception = None

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is None:
            names = self._kinds.__name__ if isinstance(self._kinds, type) else None
            if names is None:
                __unsupported__("np.testing.assert_raises of several exceptions, and none")
            raise AssertionError(names + " not raised")
        self.exception = error
        return issubclass(kind, self._kinds)


def assert_raises(exception_class, *args, **kwargs):
    if not args:
        return _Raises(exception_class)
    function, *rest = args
    try:
        function(*rest, **kwargs)
    except exception_class:
        return None
    if not isinstance(exception_class, type):
        __unsupported__("np.testing.assert_raises of several exceptions, and none")
    raise AssertionError("%s not raised by %s" % (exception_class.__name__, function.__name__))
