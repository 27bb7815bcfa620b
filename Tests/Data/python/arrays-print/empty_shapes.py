import numpy as np
print(np.zeros((0,)), np.zeros((3, 0)), np.zeros((0, 4)), np.array([[]]), np.array([], dtype=bool), np.zeros((2, 0, 3)))
print(repr(np.zeros((3, 0))), repr(np.array([[]])), repr(np.array([], dtype=bool)), repr(np.zeros((2, 0, 3), dtype=int)))
# expect:
#| [] [] [] [] [] []
#| array([], shape=(3, 0), dtype=float64) array([], shape=(1, 0), dtype=float64) array([], dtype=bool) array([], shape=(2, 0, 3), dtype=int64)
