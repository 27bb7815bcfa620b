import numpy as np
def lu(A):
    n = A.shape[0]
    L, U = np.eye(n), A.astype(float).copy()
    for j in range(n-1):
        for i in range(j+1, n):
            L[i, j] = U[i, j]/U[j, j]
            U[i] = U[i] - L[i, j]*U[j]
    return L, U
A = np.array([[4, 3, 2], [2, 5, 1], [1, 1, 6]])
L, U = lu(A)
print(L)
print(U)
print(L @ U)
print("det =", np.prod(np.diag(U)))
print(np.round(L@U - A, 12))
# expect:
#| [[1.         0.         0.        ]
#|  [0.5        1.         0.        ]
#|  [0.25       0.07142857 1.        ]]
#| [[4.  3.  2. ]
#|  [0.  3.5 0. ]
#|  [0.  0.  5.5]]
#| [[4. 3. 2.]
#|  [2. 5. 1.]
#|  [1. 1. 6.]]
#| det = 77.0
#| [[0. 0. 0.]
#|  [0. 0. 0.]
#|  [0. 0. 0.]]
