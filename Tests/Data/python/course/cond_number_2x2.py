import numpy as np
def inv2(A):
    a, b, c, d = A.ravel()
    det = a*d - b*c
    if abs(det) < 1e-12: return None
    return np.array([[d, -b], [-c, a]])/det
for A in (np.array([[1, 2], [3, 4]]), np.array([[1, 2], [2, 4]]), np.array([[1., 1], [1, 1.0001]])):
    B = inv2(A)
    print(B if B is not None else "singular")
    if B is not None: print(A @ B, np.abs(A).sum(axis=1).max()*np.abs(B).sum(axis=1).max())
# expect:
#| [[-2.   1. ]
#|  [ 1.5 -0.5]]
#| [[1. 0.]
#|  [0. 1.]] 21.0
#| singular
#| [[ 10001. -10000.]
#|  [-10000.  10000.]]
#| [[1.00000000e+00 0.00000000e+00]
#|  [8.52651283e-17 1.00000000e+00]] 40004.0001000044
