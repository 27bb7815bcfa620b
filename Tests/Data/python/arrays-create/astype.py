import numpy as np
a = np.array([1.7, -1.7, 0.0])
print(a.astype(int), a.astype(bool), a.astype(int).dtype, np.array([1, 0]).astype(float), np.array([True, False]).astype(int), np.array([3, 4]).astype(np.float64).dtype)
b = a.astype(float)
b[0] = 5
print(a, b)
# expect:
#| [ 1 -1  0] [ True  True False] int64 [1. 0.] [1 0] float64
#| [ 1.7 -1.7  0. ] [ 5.  -1.7  0. ]
