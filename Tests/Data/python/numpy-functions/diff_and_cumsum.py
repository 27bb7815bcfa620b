import numpy as np
a = np.array([1, 4, 9, 16])
print(np.diff(a), np.diff(a, 2), np.diff([0.5, 1.0]), np.cumsum(np.diff(a)), np.diff([[1, 5], [2, 7]]), np.diff([[1, 5], [2, 7]], axis=0), np.diff([3]))
# expect:
#| [3 5 7] [2 2] [0.5] [ 3  8 15] [[4]
#|  [5]] [[1 2]] []
