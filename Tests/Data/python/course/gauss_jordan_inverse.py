import numpy as np
A = np.array([[2.0, 1, 1], [1, 3, 2], [1, 0, 0]])
n = len(A)
M = np.hstack((A, np.eye(n)))
for i in range(n):
    M[i] /= M[i, i]
    for j in range(n):
        if j != i: M[j] -= M[j, i]*M[i]
print(M[:, n:]); print(np.round(A @ M[:, n:], 10) + 0.0)
# expect:
#| [[ 0.  0.  1.]
#|  [-2.  1.  3.]
#|  [ 3. -1. -5.]]
#| [[1. 0. 0.]
#|  [0. 1. 0.]
#|  [0. 0. 1.]]
