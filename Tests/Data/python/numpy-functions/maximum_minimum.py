import numpy as np
a = np.array([1, 5, 3])
print(np.maximum(a, 2), np.minimum(a, [4, 4, 0]), np.maximum(0, np.array([-1.5, 2.0])), np.maximum([1, np.nan], [np.nan, 2]), np.minimum(1, 2.5), np.maximum(a[:, None], a), np.fmax([1, np.nan], [0, 2]), sep="\n")
# expect:
#| [2 5 3]
#| [1 4 0]
#| [0. 2.]
#| [nan nan]
#| 1.0
#| [[1 5 3]
#|  [5 5 5]
#|  [3 5 3]]
#| [1. 2.]
