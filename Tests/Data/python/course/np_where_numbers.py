import numpy as np
x = np.linspace(-2, 2, 5)
print(np.where(x > 0, x, 0))
print(np.where(x > 0, 1, 0), np.where(x < 0, -1, np.where(x > 0, 1, 0)), np.where(x > 0))
print(np.where([[True, False], [False, True]], [[1, 2], [3, 4]], 9))
i, j = np.where(np.eye(3) == 1)
print(i, j, list(zip(i, j)))
print(np.where(x >= 0, np.sqrt(np.abs(x)), np.nan))
# expect:
#| [0. 0. 0. 1. 2.]
#| [0 0 0 1 1] [-1 -1  0  1  1] (array([3, 4]),)
#| [[1 9]
#|  [9 4]]
#| [0 1 2] [0 1 2] [(np.int64(0), np.int64(0)), (np.int64(1), np.int64(1)), (np.int64(2), np.int64(2))]
#| [       nan        nan 0.         1.         1.41421356]
