# numpy.polynomial.hermite: the physicists' Hermite polynomials H[n]. The functions that all bases have are in series.py.

import numpy as np
from numpy.polynomial import polyutils as pu
from numpy.polynomial._basis import Basis, add, sub
from numpy.polynomial._polybase import ABCPolyBase


class _Own(Basis):
    name = "H"
    x = [0, 1 / 2]

    def line(off, scl):
        return [off, scl / 2]

    def root(c):
        return -.5 * c[0] / c[1]

    def mulx(c, result):
        result[1] = c[0] / 2
        for i in range(1, len(c)):
            result[i + 1] = c[i] / 2
            result[i - 1] += c[i] * i

    def down(c1, n):
        return c1 * (2 * (n - 1))

    def up(c1, n, mulx, sub):
        return mulx(c1) * 2

    def as_powers(c):
        [c] = pu.as_series([c])
        if len(c) == 2:
            c[1] *= 2
        return c if len(c) < 3 else _Own.to_powers(c)

    def derive(c, result, n):
        for j in range(n, 0, -1):
            result[j - 1] = (2 * j) * c[j]

    def integrate(c, result, n):
        result[1] = c[0] / 2
        for j in range(1, n):
            result[j + 1] = c[j] / (2 * (j + 1))

    def prepared(x):
        x2 = x * 2
        return x2, x2

    def value_down(c1, n):
        return c1 * (2 * (n - 1))

    def value_up(c1, x, n):
        return c1 * x

    def rows(v, x):
        x2 = x * 2
        v[1] = x2
        for i in range(2, len(v)):
            v[i] = v[i - 1] * x2 - v[i - 2] * (2 * (i - 1))

    def fill_companion(mat, c, n):
        scl = np.hstack((1., 1. / np.sqrt(2. * np.arange(n - 1, 0, -1))))
        scl = np.multiply.accumulate(scl)[::-1]
        Basis.beside(mat, n, np.sqrt(.5 * np.arange(1, n)))
        mat[:, -1] -= scl * c[:-1] / (2.0 * c[-1])


def _normed(x, n):
    """The polynomial of degree n at x, with a norm of one: no number on the way is too large."""
    if n == 0:
        return np.full(x.shape, 1 / np.sqrt(np.sqrt(np.pi)))
    c0 = 0.
    c1 = 1. / np.sqrt(np.sqrt(np.pi))
    for i in range(n, 1, -1):
        c0, c1 = -c1 * np.sqrt((i - 1.) / i), c0 + c1 * x * np.sqrt(2. / i)
    return c0 + c1 * x * np.sqrt(2)


def hermgauss(deg):
    x, c, n = _Own.gauss(deg)
    x -= _normed(x, n) / (_normed(x, n - 1) * np.sqrt(2 * n))
    fm = _normed(x, n - 1)
    fm /= np.abs(fm).max()
    w = 1 / (fm * fm)
    w = (w + w[::-1]) / 2
    x = (x - x[::-1]) / 2
    w *= np.sqrt(np.pi) / w.sum()
    return x, w


def hermweight(x):
    return np.exp(-x ** 2)


_Class = ABCPolyBase
