# numpy.polynomial._basis: what a basis of polynomials can do, and what all of them do alike. The order of operations is NumPy's
# everywhere: the last bits hang on it. The functions that cells call, with their names, are those of series.py.

import functools
import operator

import numpy as np
from numpy.polynomial import polyutils as pu


def _floats(c, copy):
    """The coefficients as an array of at least one axis whose numbers have fractions."""
    c = np.array(c, ndmin=1, copy=copy)
    return c.astype(np.float64) if c.dtype.kind in "biu" else c


def integer(x, desc):
    try:
        return operator.index(x)
    except TypeError as e:
        raise TypeError(f"{desc} must be an integer, received {x}") from e


def _counted(c, m, axis, action):
    c = _floats(c, True)
    count = integer(m, f"the order of {action}")
    axis = integer(axis, "the axis")
    if count < 0:
        raise ValueError(f"The order of {action} must be non-negative")
    return c, count, axis


def _first(c, axis):
    if not -c.ndim <= axis < c.ndim:
        raise np.exceptions.AxisError(f"axis {axis} is out of bounds for array of dimension {c.ndim}")
    return np.moveaxis(c, axis, 0)


class Basis:
    """The powers of x, and what other bases take over from them: P[n] is the polynomial of degree n."""

    domain = [-1.0, 1.0]
    x = [0, 1]
    maxpower = 16
    # Whether the derivative of too short a series forgets which axis it was taken along.
    forgets_axis = False

    # What a basis has of its own

    def line(off, scl):
        return [off, scl]

    def root(c):
        """Where a series of two terms is zero."""
        return -c[0] / c[1]

    def mulx(c, result):
        """The series c times x, into result, where the first of c is in its place already."""
        result[1:] = c

    def down(c1, n):
        """The step from P[n] to P[n - 2] for coefficients: how much of c1 is taken from there."""

    def up(c1, n, mulx, sub):
        """c1 times the part of P[n] / P[n - 1] that holds an x."""

    def value_down(c1, n):
        """As `down`, where series are evaluated."""

    def value_up(c1, x, n):
        """As `up`, where series are evaluated."""

    def prepared(x):
        """What `value_up` needs instead of x, for n = 1 and for all others."""
        return x, x

    def derive(c, result, n):
        """The derivative of c, of n + 1 terms, into result. c may be used up."""

    def integrate(c, result, n):
        """An integral of c, of n terms, into result, whose first two are what those of the powers would be."""

    def rows(v, x):
        """The values at x of P[1] and so on, into the rows of v."""

    def fill_companion(mat, c, n):
        """The matrix of zeros becomes the one whose eigenvalues are the roots of c."""

    # Arithmetic

    @classmethod
    def times_x(cls, c):
        [c] = pu.as_series([c])
        if len(c) == 1 and c[0] == 0:
            return c
        result = np.empty(len(c) + 1, dtype=c.dtype)
        result[0] = c[0] * 0
        result[1] = c[0]
        cls.mulx(c, result)
        return result

    @classmethod
    def mul(cls, c1, c2):
        """The shorter series is evaluated, by its recurrence downwards, at the longer one."""
        [c, xs] = pu.as_series([c1, c2])
        if len(c) > len(xs):
            c, xs = xs, c
        if len(c) == 1:
            c0, c1 = c[0] * xs, 0
        else:
            c0, c1 = c[-2] * xs, c[-1] * xs
        for n in range(len(c) - 1, 1, -1):
            c0, c1 = sub(c[n - 2] * xs, cls.down(c1, n)), add(c0, cls.up(c1, n, cls.times_x, sub))
        return add(c0, cls.up(c1, 1, cls.times_x, sub))

    @classmethod
    def to_powers(cls, c):
        """A series of at least two terms as a polynomial in x, by the same recurrence."""
        c0, c1 = c[-2], c[-1]
        for n in range(len(c) - 1, 1, -1):
            c0, c1 = sub(c[n - 2], cls.down(c1, n)), add(c0, cls.up(c1, n, Basis.times_x, sub))
        return add(c0, cls.up(c1, 1, Basis.times_x, sub))

    @classmethod
    def from_powers(cls, pol):
        [pol] = pu.as_series([pol])
        result = 0
        for coefficient in pol[::-1]:
            result = add(cls.times_x(result), coefficient)
        return result

    @classmethod
    def div(cls, c1, c2):
        [c1, c2] = pu.as_series([c1, c2])
        if c2[-1] == 0:
            raise ZeroDivisionError
        if len(c1) < len(c2):
            return c1[:1] * 0, c1
        if len(c2) == 1:
            return c1 / c2[-1], c1[:1] * 0
        return cls.long_division(c1, c2)

    @classmethod
    def long_division(cls, rem, c2):
        quo = np.empty(len(rem) - len(c2) + 1, dtype=rem.dtype)
        for i in range(len(quo) - 1, -1, -1):
            p = cls.mul([0] * i + [1], c2)
            quo[i] = q = rem[-1] / p[-1]
            rem = rem[:-1] - q * p[:-1]
        return quo, pu.trimseq(rem)

    @classmethod
    def power(cls, c, pow, maxpower):
        [c] = pu.as_series([c])
        n = int(pow)
        if n != pow or n < 0:
            raise ValueError("Power must be a non-negative integer.")
        if maxpower is not None and n > maxpower:
            raise ValueError("Power is too large")
        if n == 0:
            return np.array([1], dtype=c.dtype)
        return c if n == 1 else cls.raised(c, n)

    @classmethod
    def raised(cls, c, n):
        result = c
        for _ in range(n - 1):
            result = cls.mul(result, c)
        return result

    @classmethod
    def of_line(cls, off, scl):
        return np.array(cls.line(off, scl) if scl != 0 else [off])

    @classmethod
    def from_roots(cls, roots):
        if len(roots) == 0:
            return np.ones(1)
        [roots] = pu.as_series([roots], trim=False)
        roots.sort()
        p = [cls.of_line(-r, 1) for r in roots]
        while len(p) > 1:
            half, odd = divmod(len(p), 2)
            pairs = [cls.mul(p[i], p[i + half]) for i in range(half)]
            if odd:
                pairs[0] = cls.mul(pairs[0], p[-1])
            p = pairs
        return p[0]

    # Calculus

    @classmethod
    def der(cls, c, m, scl, axis):
        c, count, axis = _counted(c, m, axis, "derivation")
        first = _first(c, axis)
        if count == 0:
            return c
        c = first
        if count >= len(c):
            return np.moveaxis(c[:1] * 0, 0, 0 if cls.forgets_axis else axis)
        for _ in range(count):
            c *= scl
            result = np.empty((len(c) - 1,) + c.shape[1:], dtype=c.dtype)
            cls.derive(c, result, len(result))
            c = result
        return np.moveaxis(c, 0, axis)

    @classmethod
    def integral(cls, c, m, k, lbnd, scl, axis):
        if not np.iterable(k):
            k = [k]
        c, count, axis = _counted(c, m, axis, "integration")
        if len(k) > count:
            raise ValueError("Too many integration constants")
        if np.ndim(lbnd) != 0:
            raise ValueError("lbnd must be a scalar.")
        if np.ndim(scl) != 0:
            raise ValueError("scl must be a scalar.")
        first = _first(c, axis)
        if count == 0:
            return c
        c = first
        for i in range(count):
            constant = k[i] if i < len(k) else 0
            c *= scl
            if len(c) == 1 and np.all(c[0] == 0):
                c[0] += constant
                continue
            result = np.empty((len(c) + 1,) + c.shape[1:], dtype=c.dtype)
            result[0] = c[0] * 0
            result[1] = c[0]
            cls.integrate(c, result, len(c))
            result[0] += constant - cls.val(lbnd, result, True)
            c = result
        return np.moveaxis(c, 0, axis)

    # Values

    def points(x, c, tensor):
        """The points, and the coefficients with their axes in front of those of the points."""
        c = _floats(c, None)
        if isinstance(x, (tuple, list)):
            x = np.asarray(x)
        return x, c.reshape(c.shape + (1,) * x.ndim) if isinstance(x, np.ndarray) and tensor else c

    @classmethod
    def val(cls, x, c, tensor):
        x, c = Basis.points(x, c, tensor)
        first, others = cls.prepared(x)
        if len(c) == 1:
            c0, c1 = c[0], 0
        else:
            c0, c1 = c[-2], c[-1]
        for n in range(len(c) - 1, 1, -1):
            c0, c1 = c[n - 2] - cls.value_down(c1, n), c0 + cls.value_up(c1, others, n)
        return c0 + c1 * first

    @classmethod
    def val_nd(cls, c, *points):
        points = [np.asanyarray(x) for x in points]
        if any(x.shape != points[0].shape for x in points):
            raise ValueError("x, y, z are incompatible" if len(points) == 3 else "x, y are incompatible")
        for i, x in enumerate(points):
            c = cls.val(x, c, i == 0)
        return c

    @classmethod
    def grid_nd(cls, c, *points):
        for x in points:
            c = cls.val(x, c, True)
        return c

    @classmethod
    def vander(cls, x, deg):
        deg = integer(deg, "deg")
        if deg < 0:
            raise ValueError("deg must be non-negative")
        x = np.array(x, copy=None, ndmin=1) + 0.0
        v = np.empty((deg + 1,) + x.shape, dtype=x.dtype)
        v[0] = x * 0 + 1
        if deg > 0:
            cls.rows(v, x)
        return np.moveaxis(v, 0, -1)

    @classmethod
    def vander_nd(cls, deg, *points):
        n = len(points)
        if n != len(deg):
            raise ValueError(f"Expected {n} dimensions of degrees, got {len(deg)}")
        points = np.asarray(points) + 0.0
        parts = []
        for i in range(n):
            place = [np.newaxis] * n
            place[i] = slice(None)
            parts.append(cls.vander(points[i], deg[i])[(..., *place)])
        v = functools.reduce(operator.mul, parts)
        return v.reshape(v.shape[:-n] + (-1,))

    @classmethod
    def fit(cls, x, y, deg, rcond, full, w):
        x = np.asarray(x) + 0.0
        y = np.asarray(y) + 0.0
        deg = np.asarray(deg)
        if deg.ndim > 1 or deg.dtype.kind not in "iu" or deg.size == 0:
            raise TypeError("deg must be an int or non-empty 1-D array of int")
        if deg.min() < 0:
            raise ValueError("expected deg >= 0")
        if x.ndim != 1:
            raise TypeError("expected 1D vector for x")
        if x.size == 0:
            raise TypeError("expected non-empty vector for x")
        if y.ndim < 1 or y.ndim > 2:
            raise TypeError("expected 1D or 2D array for y")
        if len(x) != len(y):
            raise TypeError("expected x and y to have same length")
        chosen = None if deg.ndim == 0 else np.sort(deg)
        most = int(deg.max())
        van = cls.vander(x, most)
        if chosen is not None:
            van = van[:, chosen]
        lhs, rhs = van.T, y.T
        if w is not None:
            w = np.asarray(w) + 0.0
            if w.ndim != 1:
                raise TypeError("expected 1D vector for w")
            if len(x) != len(w):
                raise TypeError("expected x and w to have same length")
            lhs, rhs = lhs * w, rhs * w
        if rcond is None:
            rcond = len(x) * np.finfo(x.dtype).eps
        if lhs.dtype.kind == "c":
            scl = np.sqrt((np.square(lhs.real) + np.square(lhs.imag)).sum(1))
        else:
            scl = np.sqrt(np.square(lhs).sum(1))
        scl[scl == 0] = 1
        c, resids, rank, s = np.linalg.lstsq(lhs.T / scl, rhs.T, rcond)
        c = (c.T / scl).T
        if chosen is not None:
            found = c
            c = np.zeros((most + 1,) + found.shape[1:], dtype=found.dtype)
            c[chosen] = found
        if full:
            return c, [resids, rank, s, rcond]
        if rank != van.shape[1]:
            __warn__("The fit may be poorly conditioned", __rank_warning__)
        return c

    # Roots

    @classmethod
    def companion(cls, c):
        [c] = pu.as_series([c])
        if len(c) < 2:
            raise ValueError("Series must have maximum degree of at least 1.")
        if len(c) == 2:
            return np.array([[cls.root(c)]])
        n = len(c) - 1
        mat = np.zeros((n, n), dtype=c.dtype)
        cls.fill_companion(mat, c, n)
        return mat

    def beside(mat, n, values):
        """Fills the diagonals on both sides of the main one."""
        i = np.arange(n - 1)
        mat[i, i + 1] = values
        mat[i + 1, i] = values

    @classmethod
    def roots(cls, c):
        [c] = pu.as_series([c])
        if len(c) < 2:
            return np.array([], dtype=c.dtype)
        if len(c) == 2:
            return np.array([cls.root(c)])
        r = np.linalg.eigvals(cls.turned(cls.companion(c)))
        r.sort()
        return r

    def turned(matrix):
        """So that eigenvalues come out with smaller errors."""
        return matrix[::-1, ::-1]

    @classmethod
    def gauss(cls, deg):
        """The points of Gauss' rule, as eigenvalues; the series whose roots they are; its degree."""
        n = integer(deg, "deg")
        if n <= 0:
            raise ValueError("deg must be a positive integer")
        c = np.array([0] * deg + [1])
        return np.linalg.eigvalsh(cls.companion(c)), c, n


def add(c1, c2):
    [c1, c2] = pu.as_series([c1, c2])
    if len(c1) <= len(c2):
        c1, c2 = c2, c1
    c1[:c2.size] += c2
    return pu.trimseq(c1)


def sub(c1, c2):
    [c1, c2] = pu.as_series([c1, c2])
    if len(c1) > len(c2):
        c1[:c2.size] -= c2
        return pu.trimseq(c1)
    c2 = -c2
    c2[:c1.size] += c1
    return pu.trimseq(c2)
