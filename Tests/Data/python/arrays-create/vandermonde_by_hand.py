import numpy as np
x = np.array([1, 2, 3])
V = np.array([[xi ** k for k in range(4)] for xi in x])
print(V, V.dtype, V.shape)
# expect:
#| [[ 1  1  1  1]
#|  [ 1  2  4  8]
#|  [ 1  3  9 27]] int64 (3, 4)
