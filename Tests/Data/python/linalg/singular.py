import numpy as np

for attempt in [
    lambda: np.linalg.inv([[1, 2], [2, 4]]),
    lambda: np.linalg.solve(np.zeros((3, 3)), [1, 2, 3]),
    lambda: np.linalg.inv([[1, 2, 3], [4, 5, 6]]),
    lambda: np.linalg.inv([1, 2, 3]),
    lambda: np.linalg.det(3.0),
    lambda: np.linalg.cholesky([[1, 2], [2, 1]]),
    lambda: np.linalg.solve(np.eye(3), [1, 2]),
    lambda: np.linalg.solve(np.eye(3), np.ones((2, 2))),
    lambda: np.linalg.qr(np.eye(3), "big"),
    lambda: np.linalg.norm(np.eye(3), "big"),
    lambda: np.linalg.norm([1, 2], "fro"),
    lambda: np.linalg.matrix_power(np.eye(2), 1.5),
    lambda: np.linalg.matrix_power(np.zeros((2, 2)), -1),
    lambda: np.linalg.lstsq(np.eye(3), [1, 2], rcond=None),
    lambda: np.linalg.multi_dot([np.eye(2)]),
    lambda: np.linalg.eigh(np.eye(2), "X"),
]:
    try:
        print(attempt())
    except np.linalg.LinAlgError as error:
        print("LinAlgError:", error)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
np.linalg.inv(np.ones((2, 2)))
# expect:
#| LinAlgError: Singular matrix
#| LinAlgError: Singular matrix
#| LinAlgError: Last 2 dimensions of the array must be square
#| LinAlgError: 1-dimensional array given. Array must be at least two-dimensional
#| LinAlgError: 0-dimensional array given. Array must be at least two-dimensional
#| LinAlgError: Matrix is not positive definite
#| ValueError solve1: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (m,m),(m)->(m) (size 2 is different from 3)
#| ValueError solve: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (m,m),(m,n)->(m,n) (size 2 is different from 3)
#| ValueError Unrecognized mode 'big'
#| ValueError Invalid norm order for matrices.
#| ValueError Invalid norm order 'fro' for vectors
#| TypeError exponent must be an integer
#| LinAlgError: Singular matrix
#| LinAlgError: Incompatible dimensions
#| ValueError Expecting at least two arrays.
#| ValueError UPLO argument must be 'L' or 'U'
# expect error: 27:1: numpy.linalg.LinAlgError: Singular matrix
