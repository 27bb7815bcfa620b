# numpy.polynomial.laguerre: Laguerre's polynomials L[n]. The functions that all bases have are in series.py.

import numpy as np
from numpy.polynomial import polyutils as pu
from numpy.polynomial._basis import Basis, add, sub
from numpy.polynomial._polybase import ABCPolyBase


class _Own(Basis):
    name = "L"
    domain = [0.0, 1.0]
    x = [1, -1]

    def line(off, scl):
        return [off + scl, -scl]

    def root(c):
        return 1 + c[0] / c[1]

    def mulx(c, result):
        result[0] = c[0]
        result[1] = -c[0]
        for i in range(1, len(c)):
            result[i + 1] = -c[i] * (i + 1)
            result[i] += c[i] * (2 * i + 1)
            result[i - 1] -= c[i] * i

    def down(c1, n):
        return (c1 * (n - 1)) / n

    def up(c1, n, mulx, sub):
        return sub(c1, mulx(c1)) if n == 1 else sub((2 * n - 1) * c1, mulx(c1)) / n

    def as_powers(c):
        [c] = pu.as_series([c])
        return c if len(c) < 2 else _Own.to_powers(c)

    def derive(c, result, n):
        for j in range(n, 1, -1):
            result[j - 1] = -c[j]
            c[j - 1] += c[j]
        result[0] = -c[1]

    def integrate(c, result, n):
        result[0] = c[0]
        result[1] = -c[0]
        for j in range(1, n):
            result[j] += c[j]
            result[j + 1] = -c[j]

    def prepared(x):
        return 1 - x, x

    def value_down(c1, n):
        return (c1 * (n - 1)) / n

    def value_up(c1, x, n):
        return (c1 * ((2 * n - 1) - x)) / n

    def rows(v, x):
        v[1] = 1 - x
        for i in range(2, len(v)):
            v[i] = (v[i - 1] * (2 * i - 1 - x) - v[i - 2] * (i - 1)) / i

    def fill_companion(mat, c, n):
        Basis.beside(mat, n, -np.arange(1, n))
        i = np.arange(n)
        mat[i, i] = 2. * i + 1.
        mat[:, -1] += (c[:-1] / c[-1]) * n


def laggauss(deg):
    x, c, n = _Own.gauss(deg)
    # One step of Newton's method, and weights without too large numbers on the way.
    df = lagval(x, lagder(c))
    x -= lagval(x, c) / df
    fm = lagval(x, c[1:])
    fm /= np.abs(fm).max()
    df /= np.abs(df).max()
    w = 1 / (fm * df)
    w /= w.sum()
    return x, w


def lagweight(x):
    return np.exp(-x)


_Class = ABCPolyBase
