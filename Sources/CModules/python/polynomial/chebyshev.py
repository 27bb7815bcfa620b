# numpy.polynomial.chebyshev: Chebyshev's polynomials T[n]. The functions that all bases have are in series.py.

import numpy as np
from numpy.polynomial import polyutils as pu
from numpy.polynomial._basis import Basis, add, sub, integer
from numpy.polynomial._polybase import ABCPolyBase


def _to_z(c):
    """The series in z, where x is (z + 1/z) / 2: as many powers below zero as above."""
    n = c.size
    zs = np.zeros(2 * n - 1, dtype=c.dtype)
    zs[n - 1:] = c / 2
    return zs + zs[::-1]


def _from_z(zs):
    n = (zs.size + 1) // 2
    c = zs[n - 1:].copy()
    c[1:n] *= 2
    return c


def _divide_z(z1, z2):
    """Both ends of the quotient at once, since they are the same."""
    z1 = z1.copy()
    n, scl = len(z2), z2[0]
    z2 = z2 / scl
    last = len(z1) - n
    quo = np.empty(last + 1, dtype=z1.dtype)
    i, j = 0, last
    while i < j:
        quo[i] = quo[j] = r = z1[i]
        part = r * z2
        z1[i:i + n] -= part
        z1[j:j + n] -= part
        i += 1
        j -= 1
    quo[i] = r = z1[i]
    z1[i:i + n] -= r * z2
    quo /= scl
    return quo, z1[i + 1:i - 1 + n].copy()


class _Own(Basis):
    name = "T"

    def mulx(c, result):
        if len(c) > 1:
            half = c[1:] / 2
            result[2:] = half
            result[0:-2] += half

    def mul(c1, c2):
        [c1, c2] = pu.as_series([c1, c2])
        return pu.trimseq(_from_z(np.convolve(_to_z(c1), _to_z(c2))))

    def long_division(c1, c2):
        quo, rem = _divide_z(_to_z(c1), _to_z(c2))
        return pu.trimseq(_from_z(quo)), pu.trimseq(_from_z(rem))

    def raised(c, n):
        zs = result = _to_z(c)
        for _ in range(n - 1):
            result = np.convolve(result, zs)
        return _from_z(result)

    def down(c1, n):
        return c1

    def up(c1, n, mulx, sub):
        return mulx(c1) * 2 if n > 1 else mulx(c1)

    def as_powers(c):
        [c] = pu.as_series([c])
        return c if len(c) < 3 else _Own.to_powers(c)

    def derive(c, result, n):
        for j in range(n, 2, -1):
            result[j - 1] = (2 * j) * c[j]
            c[j - 2] += (j * c[j]) / (j - 2)
        if n > 1:
            result[1] = 4 * c[2]
        result[0] = c[1]

    def integrate(c, result, n):
        if n > 1:
            result[2] = c[1] / 4
        for j in range(2, n):
            result[j + 1] = c[j] / (2 * (j + 1))
            result[j - 1] -= c[j] / (2 * (j - 1))

    def prepared(x):
        return x, 2 * x

    def value_down(c1, n):
        return c1

    def value_up(c1, x, n):
        return c1 * x

    def rows(v, x):
        x2 = 2 * x
        v[1] = x
        for i in range(2, len(v)):
            v[i] = v[i - 1] * x2 - v[i - 2]

    def fill_companion(mat, c, n):
        scl = np.array([1.] + [np.sqrt(.5)] * (n - 1))
        values = np.full(n - 1, 1 / 2)
        values[0] = np.sqrt(.5)
        Basis.beside(mat, n, values)
        mat[:, -1] -= (c[:-1] / c[-1]) * (scl / scl[-1]) * .5


def chebinterpolate(func, deg, args=()):
    deg = np.asarray(deg)
    if deg.ndim > 0 or deg.dtype.kind not in "iu" or deg.size == 0:
        raise TypeError("deg must be an int")
    if deg < 0:
        raise ValueError("expected deg >= 0")
    order = int(deg) + 1
    points = chebpts1(order)
    values = func(points, *args)
    c = np.dot(chebvander(points, order - 1).T, values)
    c[0] /= order
    c[1:] /= 0.5 * order
    return c


def chebgauss(deg):
    n = integer(deg, "deg")
    if n <= 0:
        raise ValueError("deg must be a positive integer")
    return np.cos(np.pi * np.arange(1, 2 * n, 2) / (2.0 * n)), np.ones(n) * (np.pi / n)


def chebweight(x):
    return 1. / (np.sqrt(1. + x) * np.sqrt(1. - x))


def _count(npts, least):
    n = int(npts)
    if n != npts:
        raise ValueError("npts must be integer")
    if n < least:
        raise ValueError(f"npts must be >= {least}")
    return n


def chebpts1(npts):
    n = _count(npts, 1)
    return np.sin(0.5 * np.pi / n * np.arange(-n + 1, n + 1, 2))


def chebpts2(npts):
    return np.cos(np.linspace(-np.pi, 0, _count(npts, 2)))


class _Class(ABCPolyBase):
    @classmethod
    def interpolate(cls, func, deg, domain=None, args=()):
        domain = cls.domain if domain is None else domain
        coef = chebinterpolate(lambda x: func(pu.mapdomain(x, cls.window, domain), *args), deg)
        return cls(coef, domain=domain)
