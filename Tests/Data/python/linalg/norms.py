import numpy as np
from numpy.linalg import norm

v = np.array([3.0, -4, 12])
A = np.array([[1.0, -2, 3], [4, 5, -6], [7, 8, 9], [0, 1, 0.5]])
print(norm(v), norm(v, 1), norm(v, np.inf), norm(v, -np.inf), norm(v, 0), norm(v, 3), norm(v, -1))
print(norm(A), norm(A, "fro"), norm(A, 1), norm(A, -1), norm(A, np.inf), norm(A, -np.inf))
print(norm(A, axis=0), norm(A, axis=1), norm(A, axis=1, keepdims=True), norm(A, 1, axis=0))
print(norm(np.stack([A, A * 2]), axis=(1, 2)), norm(A, keepdims=True))
print(norm(np.stack([A, A * 2]), 2, axis=(1, 2)), np.array([np.linalg.cond(A[:3], 1)]))
print(norm([1, 2, 2]), norm(5.0), norm([[1, 2], [3, 4]]))
print(np.linalg.vector_norm(A), np.linalg.matrix_norm(A), np.linalg.cond([[1, 2], [2, 4]], 1))
# expect:
#| 13.0 19.0 12.0 3.0 3.0 12.207054953820636 1.5
#| 16.91892431568863 16.91892431568863 18.5 12.0 24.0 1.5
#| [ 8.1240384   9.69535971 11.23610253] [ 3.74165739  8.77496439 13.92838828  1.11803399] [[ 3.74165739]
#|  [ 8.77496439]
#|  [13.92838828]
#|  [ 1.11803399]] [12.  16.  18.5]
#| [16.91892432 33.83784863] [[16.91892432]]
#| [14.06174331 28.12348662] [13.05]
#| 3.0 5.0 5.477225575051661
#| 16.91892431568863 16.91892431568863 inf
