import numpy as np
a, b = np.array([1, 2, 3]), np.array([4, 5, 6])
print(np.stack([a, b]), np.stack([a, b], axis=1), np.stack((a, b), axis=-1).shape, np.vstack([a, b]), np.hstack([a, b]), np.column_stack([a, b]), np.hstack([a[:, None], b[:, None]]), np.vstack((a, [[7, 8, 9]])), np.stack([1, 2]), sep="\n")
# expect:
#| [[1 2 3]
#|  [4 5 6]]
#| [[1 4]
#|  [2 5]
#|  [3 6]]
#| (3, 2)
#| [[1 2 3]
#|  [4 5 6]]
#| [1 2 3 4 5 6]
#| [[1 4]
#|  [2 5]
#|  [3 6]]
#| [[1 4]
#|  [2 5]
#|  [3 6]]
#| [[1 2 3]
#|  [7 8 9]]
#| [1 2]
