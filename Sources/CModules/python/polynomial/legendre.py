# numpy.polynomial.legendre: Legendre's polynomials P[n]. The functions that all bases have are in series.py.

import numpy as np
from numpy.polynomial import polyutils as pu
from numpy.polynomial._basis import Basis, add, sub
from numpy.polynomial._polybase import ABCPolyBase


class _Own(Basis):
    name = "P"

    def mulx(c, result):
        for i in range(1, len(c)):
            result[i + 1] = (c[i] * (i + 1)) / (2 * i + 1)
            result[i - 1] += (c[i] * i) / (2 * i + 1)

    def down(c1, n):
        return (c1 * (n - 1)) / n

    def up(c1, n, mulx, sub):
        return mulx(c1) if n == 1 else (mulx(c1) * (2 * n - 1)) / n

    def as_powers(c):
        [c] = pu.as_series([c])
        return c if len(c) < 3 else _Own.to_powers(c)

    def derive(c, result, n):
        for j in range(n, 2, -1):
            result[j - 1] = (2 * j - 1) * c[j]
            c[j - 2] += c[j]
        if n > 1:
            result[1] = 3 * c[2]
        result[0] = c[1]

    def integrate(c, result, n):
        if n > 1:
            result[2] = c[1] / 3
        for j in range(2, n):
            result[j + 1] = part = c[j] / (2 * j + 1)
            result[j - 1] -= part

    def value_down(c1, n):
        return c1 * ((n - 1) / n)

    def value_up(c1, x, n):
        return c1 * x * ((2 * n - 1) / n)

    def rows(v, x):
        v[1] = x
        for i in range(2, len(v)):
            v[i] = (v[i - 1] * x * (2 * i - 1) - v[i - 2] * (i - 1)) / i

    def fill_companion(mat, c, n):
        scl = 1. / np.sqrt(2 * np.arange(n) + 1)
        Basis.beside(mat, n, np.arange(1, n) * scl[:n - 1] * scl[1:n])
        mat[:, -1] -= (c[:-1] / c[-1]) * (scl / scl[-1]) * (n / (2 * n - 1))


def leggauss(deg):
    x, c, n = _Own.gauss(deg)
    # One step of Newton's method, and weights without too large numbers on the way.
    df = legval(x, legder(c))
    x -= legval(x, c) / df
    fm = legval(x, c[1:])
    fm /= np.abs(fm).max()
    df /= np.abs(df).max()
    w = 1 / (fm * df)
    w = (w + w[::-1]) / 2
    x = (x - x[::-1]) / 2
    w *= 2. / w.sum()
    return x, w


def legweight(x):
    return x * 0.0 + 1.0


_Class = ABCPolyBase
