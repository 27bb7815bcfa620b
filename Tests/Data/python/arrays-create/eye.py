import numpy as np
print(np.eye(2), np.eye(2, 3), np.eye(3, k=1), np.eye(2, dtype=int), np.identity(2), np.eye(3, 3, -1, dtype=bool), sep="\n")
# expect:
#| [[1. 0.]
#|  [0. 1.]]
#| [[1. 0. 0.]
#|  [0. 1. 0.]]
#| [[0. 1. 0.]
#|  [0. 0. 1.]
#|  [0. 0. 0.]]
#| [[1 0]
#|  [0 1]]
#| [[1. 0.]
#|  [0. 1.]]
#| [[False False False]
#|  [ True False False]
#|  [False  True False]]
