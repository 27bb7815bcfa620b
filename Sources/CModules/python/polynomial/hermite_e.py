# numpy.polynomial.hermite_e: the probabilists' Hermite polynomials He[n]. The functions that all bases have are in series.py.

import numpy as np
from numpy.polynomial import polyutils as pu
from numpy.polynomial._basis import Basis, add, sub
from numpy.polynomial._polybase import ABCPolyBase


class _Own(Basis):
    name = "He"
    forgets_axis = True

    def mulx(c, result):
        for i in range(1, len(c)):
            result[i + 1] = c[i]
            result[i - 1] += c[i] * i

    def down(c1, n):
        return c1 * (n - 1)

    def up(c1, n, mulx, sub):
        return mulx(c1)

    def as_powers(c):
        [c] = pu.as_series([c])
        return c if len(c) < 3 else _Own.to_powers(c)

    def derive(c, result, n):
        for j in range(n, 0, -1):
            result[j - 1] = j * c[j]

    def integrate(c, result, n):
        for j in range(1, n):
            result[j + 1] = c[j] / (j + 1)

    def value_down(c1, n):
        return c1 * (n - 1)

    def value_up(c1, x, n):
        return c1 * x

    def rows(v, x):
        v[1] = x
        for i in range(2, len(v)):
            v[i] = v[i - 1] * x - v[i - 2] * (i - 1)

    def fill_companion(mat, c, n):
        scl = np.hstack((1., 1. / np.sqrt(np.arange(n - 1, 0, -1))))
        scl = np.multiply.accumulate(scl)[::-1]
        Basis.beside(mat, n, np.sqrt(np.arange(1, n)))
        mat[:, -1] -= scl * c[:-1] / c[-1]


def _normed(x, n):
    """The polynomial of degree n at x, with a norm of one: no number on the way is too large."""
    if n == 0:
        return np.full(x.shape, 1 / np.sqrt(np.sqrt(2 * np.pi)))
    c0 = 0.
    c1 = 1. / np.sqrt(np.sqrt(2 * np.pi))
    for i in range(n, 1, -1):
        c0, c1 = -c1 * np.sqrt((i - 1.) / i), c0 + c1 * x * np.sqrt(1. / i)
    return c0 + c1 * x


def hermegauss(deg):
    x, c, n = _Own.gauss(deg)
    x -= _normed(x, n) / (_normed(x, n - 1) * np.sqrt(n))
    fm = _normed(x, n - 1)
    fm /= np.abs(fm).max()
    w = 1 / (fm * fm)
    w = (w + w[::-1]) / 2
    x = (x - x[::-1]) / 2
    w *= np.sqrt(2 * np.pi) / w.sum()
    return x, w


def hermeweight(x):
    return np.exp(-.5 * x ** 2)


_Class = ABCPolyBase
