# numpy.linalg: what is checked and said here; decompositions come from Swift (NumpyLinear.swift).

import numpy as np

LinAlgError = __linalg_error__


def _array(a):
    a = np.asarray(a)
    if a.dtype != np.float64:
        if a.dtype.kind not in "biu":
            __unsupported__(f"np.linalg of arrays of type {a.dtype}")
        a = a.astype(np.float64)
    return a


def _numbers(a):
    """The same, where complex numbers stay what they are."""
    a = np.asarray(a)
    return a if a.dtype.kind == "c" else _array(a)


def _square(*arrays):
    for a in arrays:
        if a.ndim < 2:
            raise LinAlgError(f"{a.ndim}-dimensional array given. Array must be at least two-dimensional")
        m, n = a.shape[-2:]
        if m != n:
            raise LinAlgError("Last 2 dimensions of the array must be square")


def _stacked(a):
    if a.ndim < 2:
        raise LinAlgError(f"{a.ndim}-dimensional array given. Array must be at least two-dimensional")


def inv(a):
    a = _numbers(a)
    _square(a)
    if a.size == 0:
        return np.zeros(a.shape, a.dtype)
    if a.dtype.kind == "c":
        found = __complex_solve__(a, np.broadcast_to(np.eye(a.shape[-1]), a.shape))
    else:
        found = __inv__(a)
    if found is None:
        raise LinAlgError("Singular matrix")
    return found[0]


def solve(a, b):
    a, b = _numbers(a), _numbers(b)
    _square(a)
    if b.ndim == 0:
        raise LinAlgError("0-dimensional array given. Array must be at least two-dimensional")
    vector = b.ndim == 1
    n = a.shape[-1]
    right = b.reshape((-1, 1)) if vector else b
    if right.shape[-2] != n:
        signature = "(m,m),(m)->(m)" if vector else "(m,m),(m,n)->(m,n)"
        name = "solve1" if vector else "solve"
        raise ValueError(
            f"{name}: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature {signature} "
            f"(size {right.shape[-2]} is different from {n})")
    if a.ndim == 2 and right.ndim == 2:
        stack = ()
    else:
        stack = np.broadcast_shapes(a.shape[:-2], right.shape[:-2])
        a = np.broadcast_to(a, stack + a.shape[-2:])
        right = np.broadcast_to(right, stack + right.shape[-2:])
    kind = np.promote_types(a.dtype, b.dtype)
    if right.size == 0:
        return np.zeros(right.shape[:-1] if vector else right.shape, kind)
    found = (__complex_solve__ if kind.kind == "c" else __solve__)(a, right)
    if found is None:
        raise LinAlgError("Singular matrix")
    return found[0][..., 0] if vector else found[0]


def det(a):
    a = _numbers(a)
    _square(a)
    if a.size == 0:
        return np.ones(a.shape[:-2], a.dtype)[()]
    if a.dtype.kind == "c":
        return __complex_det__(a)[0][()]
    return __det__(a)[0][..., 0, 0][()]


class _Result(tuple):
    # What NumPy makes a named tuple of.
    def __repr__(self):
        fields = ", ".join(f"{name}={value!r}" for name, value in zip(self._names, self))
        return f"{type(self).__name__}({fields})"


class SlogdetResult(_Result):
    _names = ("sign", "logabsdet")

    @property
    def sign(self):
        return self[0]

    @property
    def logabsdet(self):
        return self[1]


class QRResult(_Result):
    _names = ("Q", "R")

    @property
    def Q(self):
        return self[0]

    @property
    def R(self):
        return self[1]


class EighResult(_Result):
    _names = ("eigenvalues", "eigenvectors")

    @property
    def eigenvalues(self):
        return self[0]

    @property
    def eigenvectors(self):
        return self[1]


class EigResult(_Result):
    _names = ("eigenvalues", "eigenvectors")

    @property
    def eigenvalues(self):
        return self[0]

    @property
    def eigenvectors(self):
        return self[1]


class SVDResult(_Result):
    _names = ("U", "S", "Vh")

    @property
    def U(self):
        return self[0]

    @property
    def S(self):
        return self[1]

    @property
    def Vh(self):
        return self[2]


def slogdet(a):
    a = _numbers(a)
    _square(a)
    if a.size == 0:
        return SlogdetResult((np.ones(a.shape[:-2], a.dtype)[()], np.zeros(a.shape[:-2])[()]))
    if a.dtype.kind == "c":
        _, sign, logarithm = __complex_det__(a)
        return SlogdetResult((sign[()], logarithm.real[()]))
    _, sign, logarithm = __det__(a)
    return SlogdetResult((sign[..., 0, 0][()], logarithm[..., 0, 0][()]))


def cholesky(a, /, *, upper=False):
    a = _array(a)
    _square(a)
    if a.size == 0:
        return np.zeros(a.shape)
    found = __cholesky__(np.swapaxes(a, -1, -2) if upper else a)
    if found is None:
        raise LinAlgError("Matrix is not positive definite")
    return np.swapaxes(found[0], -1, -2).copy() if upper else found[0]


def qr(a, mode="reduced"):
    if mode not in ("reduced", "complete", "r", "raw"):
        if mode in ("f", "full", "e", "economic"):
            __unsupported__(f"np.linalg.qr: mode '{mode}'")
        raise ValueError(f"Unrecognized mode '{mode}'")
    if mode == "raw":
        __unsupported__("np.linalg.qr: mode 'raw'")
    a = _array(a)
    _stacked(a)
    if a.size == 0:
        __unsupported__("np.linalg.qr of an empty array")
    found = __full_qr__(a) if mode == "complete" else __qr__(a)
    return found[1] if mode == "r" else QRResult(found)


def _symmetric(a, UPLO):
    UPLO = UPLO.upper()
    if UPLO not in ("L", "U"):
        raise ValueError("UPLO argument must be 'L' or 'U'")
    a = _array(a)
    _square(a)
    if a.size == 0:
        __unsupported__("np.linalg.eigh of an empty array")
    if not np.isfinite(a).all():
        __unsupported__("np.linalg.eigh of nan or inf")
    found = __eigh__(np.swapaxes(a, -1, -2) if UPLO == "U" else a)
    if found is None:
        raise LinAlgError("Eigenvalues did not converge")
    return found[0][..., 0, :], found[1]


def eigh(a, UPLO="L"):
    return EighResult(_symmetric(a, UPLO))


def eigvalsh(a, UPLO="L"):
    return _symmetric(a, UPLO)[0]


def _general(a, name):
    a = _array(a)
    _square(a)
    if not np.isfinite(a).all():
        raise LinAlgError("Array must not contain infs or NaNs")
    if a.size == 0:
        __unsupported__(f"np.linalg.{name} of an empty array")
    found = __eig__(a)
    if found is None:
        raise LinAlgError("Eigenvalues did not converge")
    values, imaginary, vectors = found
    values, imaginary = values[..., 0, :], imaginary[..., 0, :]
    if not imaginary.any():
        return values, vectors
    return _joined(values, imaginary), _paired(imaginary, vectors)


def _joined(real, imaginary):
    result = np.zeros(real.shape, complex)
    result.real[...] = real
    result.imag[...] = imaginary
    return result


def _paired(imaginary, vectors):
    # Of a pair the real parts stand in one column, the imaginary parts in the next; the second vector is the first one's conjugate.
    real, parts = vectors.copy(), np.zeros(vectors.shape)
    for index in np.argwhere(imaginary > 0):
        stack, j = tuple(index[:-1]), int(index[-1])
        first, second = stack + (slice(None), j), stack + (slice(None), j + 1)
        real[second] = vectors[first]
        parts[first] = vectors[second]
        parts[second] = -vectors[second]
    return _joined(real, parts)


def eig(a):
    return EigResult(_general(a, "eig"))


def eigvals(a):
    return _general(a, "eigvals")[0]


def svd(a, full_matrices=True, compute_uv=True, hermitian=False):
    if hermitian:
        __unsupported__("np.linalg.svd: argument 'hermitian'")
    a = _array(a)
    _stacked(a)
    if a.size == 0:
        __unsupported__("np.linalg.svd of an empty array")
    if not np.isfinite(a).all():
        raise LinAlgError("SVD did not converge")
    found = __full_svd__(a) if full_matrices and compute_uv else __svd__(a)
    if found is None:
        raise LinAlgError("SVD did not converge")
    u, s, vt = found
    s = s[..., 0, :]
    return SVDResult((u, s, vt)) if compute_uv else s


def svdvals(x, /):
    return svd(x, compute_uv=False)


def matrix_rank(A, tol=None, hermitian=False, *, rtol=None):
    if hermitian:
        __unsupported__("np.linalg.matrix_rank: argument 'hermitian'")
    if rtol is not None and tol is not None:
        raise ValueError("`tol` and `rtol` can't be both set.")
    A = np.asarray(A)
    if A.ndim < 2:
        return int(not (A == 0).all())
    s = svd(A, compute_uv=False)
    if tol is None:
        if rtol is None:
            rtol = max(A.shape[-2:]) * 2.220446049250313e-16
        tol = s.max(axis=-1, keepdims=True) * np.asarray(rtol)[..., np.newaxis]
    else:
        tol = np.asarray(tol)[..., np.newaxis]
    return np.count_nonzero(s > tol, axis=-1)


def pinv(a, rcond=None, hermitian=False, *, rtol=None):
    if hermitian:
        __unsupported__("np.linalg.pinv: argument 'hermitian'")
    a = _array(a)
    if rcond is None:
        rcond = 1e-15 if rtol is None else rtol
    elif rtol is not None:
        raise ValueError("`rtol` and `rcond` can't be both set.")
    rcond = np.asarray(rcond)
    if a.size == 0:
        m, n = a.shape[-2:]
        return np.zeros(a.shape[:-2] + (n, m))
    u, s, vt = svd(a, full_matrices=False)
    large = s > rcond[..., np.newaxis] * np.max(s, axis=-1, keepdims=True)
    s = np.where(large, 1 / np.where(large, s, 1.0), 0.0)
    return np.matmul(np.swapaxes(vt, -1, -2), s[..., np.newaxis] * np.swapaxes(u, -1, -2))


def cond(x, p=None):
    x = np.asarray(x)
    if x.size == 0 and (x.ndim < 2 or 0 in x.shape[-2:]):
        raise LinAlgError("cond is not defined on empty arrays")
    if p is None or p == 2 or p == -2:
        s = svd(x, compute_uv=False)
        with_zero = s[..., 0] if p == -2 else s[..., -1]
        if (with_zero == 0).any():
            if s.ndim == 1:
                return np.float64(np.inf)
            __unsupported__("np.linalg.cond of a stack with a singular matrix")
        return s[..., -1] / s[..., 0] if p == -2 else s[..., 0] / s[..., -1]
    _square(x)
    found = __inv__(_array(x))
    if found is None:
        if x.ndim == 2:
            return np.float64(np.inf)
        __unsupported__("np.linalg.cond of a stack with a singular matrix")
    return norm(x, p, axis=(-2, -1)) * norm(found[0], p, axis=(-2, -1))


class _Rank(int):
    # NumPy's is an int32.
    def __repr__(self):
        return f"np.int32({int(self)})"

    def __str__(self):
        return str(int(self))


def lstsq(a, b, rcond=None):
    a, b = _array(a), _array(b)
    vector = b.ndim == 1
    if vector:
        b = b[:, np.newaxis]
    for x in (a, b):
        if x.ndim != 2:
            raise LinAlgError(f"{x.ndim}-dimensional array given. Array must be two-dimensional")
    m, n = a.shape
    if m != b.shape[0]:
        raise LinAlgError("Incompatible dimensions")
    if a.size == 0 or b.size == 0:
        __unsupported__("np.linalg.lstsq of an empty array")
    if rcond is None:
        rcond = 2.220446049250313e-16 * max(n, m)
    u, s, vt = svd(a, full_matrices=False)
    if rcond < 0:
        rcond = 1.1102230246251565e-16
        if np.any(s < 1e-13 * s[0]):
            __unsupported__("np.linalg.lstsq with a negative rcond where only rounding tells the rank")
    large = s > rcond * s[0]
    rank = int(np.count_nonzero(large))
    x = vt[:rank].T @ ((u[:, :rank].T @ b) / s[:rank, np.newaxis])
    if rank == n and m > n:
        rest = b - a @ x
        residuals = np.sum(rest * rest, axis=0)
    else:
        residuals = np.zeros(0)
    return (x[:, 0].copy() if vector else x), residuals, _Rank(rank), s


def matrix_power(a, n):
    a = np.asarray(a)
    _square(a)
    if not isinstance(n, (int, np.integer)):
        raise TypeError("exponent must be an integer")
    if n == 0:
        result = np.zeros(a.shape, dtype=a.dtype)
        result[...] = np.eye(a.shape[-2], dtype=a.dtype)
        return result
    if n < 0:
        a = inv(a)
        n = abs(n)
    if n == 1:
        return a
    if n == 2:
        return np.matmul(a, a)
    if n == 3:
        return np.matmul(np.matmul(a, a), a)
    square = result = None
    while n > 0:
        square = a if square is None else np.matmul(square, square)
        n, bit = divmod(n, 2)
        if bit:
            result = square if result is None else np.matmul(result, square)
    return result


def multi_dot(arrays, *, out=None):
    if out is not None:
        __unsupported__("np.linalg.multi_dot: argument 'out'")
    count = len(arrays)
    if count < 2:
        raise ValueError("Expecting at least two arrays.")
    arrays = [np.asarray(a) for a in arrays]
    if count == 2:
        return np.dot(arrays[0], arrays[1])
    first, last = arrays[0].ndim, arrays[-1].ndim
    if first == 1:
        arrays[0] = arrays[0].reshape((1, -1))
    if last == 1:
        arrays[-1] = arrays[-1].reshape((-1, 1))
    for a in arrays:
        if a.ndim != 2:
            raise LinAlgError(f"{a.ndim}-dimensional array given. Array must be two-dimensional")
    if count == 3:
        a, b, c = arrays
        left = a.shape[0] * b.shape[1] * (a.shape[1] + c.shape[1])
        right = a.shape[1] * c.shape[1] * (a.shape[0] + b.shape[1])
        result = np.dot(np.dot(a, b), c) if left < right else np.dot(a, np.dot(b, c))
    else:
        result = _chain(arrays)
    if first == 1 and last == 1:
        return result[0, 0]
    if first == 1 or last == 1:
        return result.ravel()
    return result


def _chain(arrays):
    count = len(arrays)
    sizes = [a.shape[0] for a in arrays] + [arrays[-1].shape[1]]
    cost = [[0.0] * count for _ in range(count)]
    cut = [[0] * count for _ in range(count)]
    for length in range(1, count):
        for i in range(count - length):
            j = i + length
            cost[i][j] = np.inf
            for k in range(i, j):
                q = cost[i][k] + cost[k + 1][j] + sizes[i] * sizes[k + 1] * sizes[j + 1]
                if q < cost[i][j]:
                    cost[i][j] = q
                    cut[i][j] = k

    def product(i, j):
        if i == j:
            return arrays[i]
        return np.dot(product(i, cut[i][j]), product(cut[i][j] + 1, j))

    return product(0, count - 1)


def _squares(x):
    return (x.conj() * x).real if x.dtype.kind == "c" else x * x


def norm(x, ord=None, axis=None, keepdims=False):
    x = _numbers(x)
    if axis is None:
        n = x.ndim
        if ord is None or (ord == "fro" and n == 2) or (ord == 2 and n == 1):
            flat = x.ravel()
            if x.dtype.kind == "c":
                result = np.sqrt(flat.real.dot(flat.real) + flat.imag.dot(flat.imag))
            else:
                result = np.sqrt(flat.dot(flat))
            return result.reshape(n * [1]) if keepdims else result
        axis = tuple(range(n))
    elif not isinstance(axis, tuple):
        try:
            axis = int(axis)
        except Exception as error:
            raise TypeError("'axis' must be None, an integer or a tuple of integers") from error
        axis = (axis,)
    if len(axis) == 1:
        if ord == np.inf:
            return np.abs(x).max(axis=axis, keepdims=keepdims)
        if ord == -np.inf:
            return np.abs(x).min(axis=axis, keepdims=keepdims)
        if ord == 0:
            return np.sum((x != 0).astype(np.float64), axis=axis, keepdims=keepdims)
        if ord == 1:
            return np.sum(np.abs(x), axis=axis, keepdims=keepdims)
        if ord is None or ord == 2:
            return np.sqrt(np.sum(_squares(x), axis=axis, keepdims=keepdims))
        if isinstance(ord, str):
            raise ValueError(f"Invalid norm order '{ord}' for vectors")
        return np.power(np.sum(np.power(np.abs(x), ord), axis=axis, keepdims=keepdims), 1 / ord)
    if len(axis) != 2:
        raise ValueError("Improper number of dimensions to norm.")
    row, column = _axis(axis[0], x.ndim), _axis(axis[1], x.ndim)
    if row == column:
        raise ValueError("Duplicate axes given.")
    if ord in (2, -2, "nuc"):
        s = svd(np.moveaxis(x, (row, column), (-2, -1)), compute_uv=False)
        result = s.max(axis=-1) if ord == 2 else s.min(axis=-1) if ord == -2 else s.sum(axis=-1)
    elif ord in (1, -1, np.inf, -np.inf):
        inner, outer = (row, column) if ord in (1, -1) else (column, row)
        if outer > inner:
            outer -= 1
        sums = np.sum(np.abs(x), axis=inner)
        result = sums.max(axis=outer) if ord > 0 else sums.min(axis=outer)
    elif ord is None or ord in ("fro", "f"):
        result = np.sqrt(np.sum(_squares(x), axis=axis))
    else:
        raise ValueError("Invalid norm order for matrices.")
    if keepdims:
        shape = list(x.shape)
        shape[row] = shape[column] = 1
        result = result.reshape(shape)
    return result


def _axis(axis, n):
    if not -n <= axis < n:
        raise np.exceptions.AxisError(f"axis {axis} is out of bounds for array of dimension {n}")
    return axis % n


def vector_norm(x, /, *, axis=None, keepdims=False, ord=2):
    x = np.asarray(x)
    if axis is None:
        if x.size == 0 and ord == np.inf:
            __unsupported__("np.linalg.vector_norm of an empty array")
        result = norm(x.ravel(), ord)
        return result.reshape((1,) * x.ndim) if keepdims else result
    if isinstance(axis, tuple):
        __unsupported__("np.linalg.vector_norm over several axes")
    return norm(x, ord, axis, keepdims)


def matrix_norm(x, /, *, keepdims=False, ord="fro"):
    return norm(x, ord, (-2, -1), keepdims)


def trace(x, /, *, offset=0):
    return np.trace(x, offset) if np.ndim(x) == 2 else np.diagonal(x, offset, -2, -1).sum(axis=-1)


def diagonal(x, /, *, offset=0):
    return np.diagonal(x, offset, -2, -1)


def outer(x1, x2, /):
    x1, x2 = np.asarray(x1), np.asarray(x2)
    if x1.ndim != 1 or x2.ndim != 1:
        raise ValueError(
            f"Input arrays must be one-dimensional, but they are x1.ndim={x1.ndim!r} and x2.ndim={x2.ndim!r}.")
    return np.outer(x1, x2)


def matmul(x1, x2, /):
    return np.matmul(x1, x2)


def matrix_transpose(x, /):
    return np.matrix_transpose(x)
