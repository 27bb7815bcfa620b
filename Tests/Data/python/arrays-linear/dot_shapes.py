import numpy as np
v, w = np.array([1, 2, 3]), np.array([4, 5, 6])
A = np.arange(6).reshape(2, 3)
print(np.dot(v, w), v @ w, A @ v, np.dot(A, A.T), A.T @ A, v.dot(w), A.dot(v), np.matmul(A, v), np.array([1, 2]) @ A, type(v @ w), sep="\n")
print(np.dot(2, v), np.dot(v, 2.5), np.dot(3, 4), (A @ v[:, None]).shape, (v[None] @ v[:, None]), np.dot([1, 2], [3, 4]))
# expect:
#| 32
#| 32
#| [ 8 26]
#| [[ 5 14]
#|  [14 50]]
#| [[ 9 12 15]
#|  [12 17 22]
#|  [15 22 29]]
#| 32
#| [ 8 26]
#| [ 8 26]
#| [ 6  9 12]
#| <class 'numpy.int64'>
#| [2 4 6] [2.5 5.  7.5] 12 (2, 1) [[14]] 11
