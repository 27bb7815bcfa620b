import numpy as np
def qr(A):
    m, n = A.shape
    Q = np.zeros((m, n)); R = np.zeros((n, n))
    for j in range(n):
        v = A[:, j]
        for i in range(j):
            R[i, j] = Q[:, i] @ A[:, j]
            v = v - R[i, j]*Q[:, i]
        R[j, j] = (v @ v)**0.5
        Q[:, j] = v/R[j, j]
    return Q, R
A = np.array([[2., 1, 0], [1, 3, 1], [0, 1, 4]])
for _ in range(60):
    Q, R = qr(A)
    A = R @ Q
print(np.diag(A).round(6), np.round(A, 4))
# expect:
#| [4.732051 3.       1.267949] [[ 4.7321  0.     -0.    ]
#|  [ 0.      3.     -0.    ]
#|  [ 0.      0.      1.2679]]
