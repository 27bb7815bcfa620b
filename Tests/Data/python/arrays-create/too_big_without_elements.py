import numpy as np
print(np.zeros((0, 10**9)).shape)
np.zeros((0, 10**9, 10**9, 10**9))
# expect:
#| (0, 1000000000)
# expect error: 3:1: ValueError: array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.
