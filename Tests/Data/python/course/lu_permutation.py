import numpy as np
def plu(A):
    U = A.copy(); n = len(U)
    L = np.zeros_like(U); P = np.eye(n)
    for k in range(n):
        p = np.argmax(abs(U[k:, k])) + k
        U[[k, p]], L[[k, p]], P[[k, p]] = U[[p, k]], L[[p, k]], P[[p, k]]
        L[k, k] = 1
        for i in range(k+1, n):
            L[i, k] = U[i, k]/U[k, k]
            U[i, :] -= L[i, k]*U[k, :]
    return P, L, U
P, L, U = plu(np.array([[0., 2, 1], [1, 1, 1], [4, 1, 3]]))
for name, M in [("P", P), ("L", L), ("U", U)]:
    print(name, "=")
    print(M)
print(P.T @ L @ U)
print(P.astype(int))
# expect:
#| P =
#| [[0. 0. 1.]
#|  [1. 0. 0.]
#|  [0. 1. 0.]]
#| L =
#| [[1.    0.    0.   ]
#|  [0.    1.    0.   ]
#|  [0.25  0.375 1.   ]]
#| U =
#| [[ 4.     1.     3.   ]
#|  [ 0.     2.     1.   ]
#|  [ 0.     0.    -0.125]]
#| [[0. 2. 1.]
#|  [1. 1. 1.]
#|  [4. 1. 3.]]
#| [[0 0 1]
#|  [1 0 0]
#|  [0 1 0]]
