import numpy as np
a = np.array([[1, 2], [3, 4]])
print(np.zeros_like(a), np.ones_like(a).dtype, np.full_like(a, 7.9), np.zeros_like(a, dtype=float), np.ones_like([1.5, 2]), np.zeros_like(3), sep="\n")
# expect:
#| [[0 0]
#|  [0 0]]
#| int64
#| [[7 7]
#|  [7 7]]
#| [[0. 0.]
#|  [0. 0.]]
#| [1. 1.]
#| 0
