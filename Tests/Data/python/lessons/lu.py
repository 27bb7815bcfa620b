import numpy as np
A = np.array([[2.0, 1.0, 1.0], [4.0, 3.0, 3.0], [8.0, 7.0, 9.0]])
n = len(A)
L, U = np.eye(n), A.copy()
for k in range(n):
    for i in range(k + 1, n):
        L[i, k] = U[i, k] / U[k, k]
        U[i, k:] -= L[i, k] * U[k, k:]
print(L, U, L @ U, np.array_equal(L @ U, A), sep="\n")
# expect:
#| [[1. 0. 0.]
#|  [2. 1. 0.]
#|  [4. 3. 1.]]
#| [[2. 1. 1.]
#|  [0. 1. 1.]
#|  [0. 0. 2.]]
#| [[2. 1. 1.]
#|  [4. 3. 3.]
#|  [8. 7. 9.]]
#| True
