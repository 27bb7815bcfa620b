import numpy as np
xs = [1, 2]
xs += np.array([3, 4])
print(xs, [1, 2] + np.array([10, 20]), np.array([1, 2]) + [5, 6], np.array([1, 2]) * 2, [1, 2] * 2)
# expect:
#| [4 6] [11 22] [6 8] [2 4] [1, 2, 1, 2]
