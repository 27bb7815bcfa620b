import numpy as np
t, f = np.array([True, True, False]), np.array([True, False, False])
print(t & f, t | f, t ^ f, ~t, np.logical_and(t, f), np.logical_or(t, f), np.logical_not(f), np.logical_xor(t, f))
print(np.array([6, 5]) & 3, np.array([6, 5]) | 1, np.array([6, 5]) ^ 7, ~np.array([0, -1]), np.array([1, 2]) << 3, np.array([-8, 9]) >> 1, t & 1)
# expect:
#| [ True False False] [ True  True False] [False  True False] [False False  True] [ True False False] [ True  True False] [False  True  True] [False  True False]
#| [2 1] [7 5] [1 2] [-1  0] [ 8 16] [-4  4] [1 1 0]
