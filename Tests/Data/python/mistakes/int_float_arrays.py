import numpy as np
print(np.array([1, 2, 3])/2, np.array([1, 2, 3])//2, np.array([1, 2.5]), np.array([True, 2]), np.array([1, 2]).dtype)
print(np.array([7, -7])//2, np.array([7, -7])%3, np.array([7., -7])//2, np.array([7.5, -7.5])%2, -7//2, -7%3, 7//-2, 7%-3)
print(np.arange(3)*1.0, np.arange(3) + True, np.zeros(3, int), np.ones(2, dtype=bool), np.full(3, 7), np.full(2, 7.))
print(2**np.arange(5), np.arange(5)**2, np.arange(1, 4)**-1.0, np.array([2])**0.5)
print(np.arange(1, 4)**-1)
# expect:
#| [0.5 1.  1.5] [0 1 1] [1.  2.5] [1 2] int64
#| [ 3 -4] [1 2] [ 3. -4.] [1.5 0.5] -4 2 -4 -2
#| [0. 1. 2.] [1 2 3] [0 0 0] [ True  True] [7 7 7] [7. 7.]
#| [ 1  2  4  8 16] [ 0  1  4  9 16] [1.         0.5        0.33333333] [1.41421356]
# expect error: 6:7: ValueError: Integers to negative integer powers are not allowed.
