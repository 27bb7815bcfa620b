# What is read must not be what was just written: NumPy copies first where the two overlap.
import numpy as np
A = np.array([[4.0, 6.0], [10.0, 12.0], [2.0, 0.5]])
A -= A[:1]
print(A)
A += 1
A /= A[:, :1]
print(A)
A *= A[0]
A += A[:1, :1]
A //= A[-1:]
print(A)
B = np.array([[1.0, 2.0], [3.0, 4.0]])
B += B[:1]
B *= B[:, :1]
B -= B.T
B **= B
print(B)
v = np.array([2.0, 3.0, 5.0])
v *= v[:1]
v -= v[0:1]
v += v
v /= v[-1:]
print(v)
C = np.arange(20.0)[4:16:2].reshape(2, 3)
C //= C[::2]
print(C)
T = np.arange(8.0).reshape(2, 2, 2) + 1
T -= T[:, :1]
T += T[:1]
print(T)
n = np.array([[4, 6], [10, 12]])
n -= n[:1]
print(n)
# expect:
#| [[ 0.   0. ]
#|  [ 6.   6. ]
#|  [-2.  -5.5]]
#| [[1.  1. ]
#|  [1.  1. ]
#|  [1.  4.5]]
#| [[1. 0.]
#|  [1. 0.]
#|  [1. 1.]]
#| [[1.00000000e+00 5.96046448e-08]
#|  [1.67772160e+07 1.00000000e+00]]
#| [0.         0.33333333 1.        ]
#| [[1. 1. 1.]
#|  [2. 2. 1.]]
#| [[[0. 0.]
#|   [4. 4.]]
#|
#|  [[0. 0.]
#|   [4. 4.]]]
#| [[0 0]
#|  [6 6]]
