# numpy.polynomial.polynomial: polynomials by the powers of x. The functions that all bases have are in series.py.

import numpy as np
from numpy.polynomial import polyutils as pu
from numpy.polynomial._basis import Basis, add, sub
from numpy.polynomial._polybase import ABCPolyBase


class _Own(Basis):
    name = None
    maxpower = None

    def mul(c1, c2):
        [c1, c2] = pu.as_series([c1, c2])
        return pu.trimseq(np.convolve(c1, c2))

    def long_division(c1, c2):
        n = len(c2) - 1
        scl = c2[-1]
        c2 = c2[:-1] / scl
        for j in range(len(c1) - 1, n - 1, -1):
            c1[j - n:j] -= c2 * c1[j]
        return c1[n:] / scl, pu.trimseq(c1[:n])

    def raised(c, n):
        result = c
        for _ in range(n - 1):
            result = np.convolve(result, c)
        return result

    def derive(c, result, n):
        for j in range(n, 0, -1):
            result[j - 1] = j * c[j]

    def integrate(c, result, n):
        for j in range(1, n):
            result[j + 1] = c[j] / (j + 1)

    def val(x, c, tensor):
        x, c = Basis.points(x, c, tensor)
        c0 = c[-1] + x * 0
        for i in range(2, len(c) + 1):
            c0 = c[-i] + c0 * x
        return c0

    def rows(v, x):
        v[1] = x
        for i in range(2, len(v)):
            v[i] = v[i - 1] * x

    def fill_companion(mat, c, n):
        i = np.arange(n - 1)
        mat[i + 1, i] = 1
        mat[:, -1] -= c[:-1] / c[-1]

    def turned(matrix):
        return matrix


def polyvalfromroots(x, r, tensor=True):
    r = np.array(r, ndmin=1, copy=None)
    if r.dtype.kind in "biu":
        r = r.astype(np.float64)
    if isinstance(x, (tuple, list)):
        x = np.asarray(x)
    if isinstance(x, np.ndarray):
        if tensor:
            r = r.reshape(r.shape + (1,) * x.ndim)
        elif x.ndim >= r.ndim:
            raise ValueError("x.ndim must be < r.ndim when tensor == False")
    return np.prod(x - r, axis=0)


class _Class(ABCPolyBase):
    @classmethod
    def _str_term_unicode(cls, i, arg_str):
        return f"·{arg_str}" if i == "1" else f"·{arg_str}{i.translate(cls._superscript_mapping)}"

    @staticmethod
    def _str_term_ascii(i, arg_str):
        return f" {arg_str}" if i == "1" else f" {arg_str}**{i}"

    @staticmethod
    def _repr_latex_term(i, arg_str, needs_parens):
        if i == 0:
            return "1"
        if needs_parens:
            arg_str = rf"\left({arg_str}\right)"
        return arg_str if i == 1 else f"{arg_str}^{{{i}}}"
