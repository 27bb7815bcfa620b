import numpy as np
print(np.zeros(3), np.zeros((2, 2)), np.ones((1, 3)), np.full((2, 2), 7), np.full(3, 0.5), np.full(2, True), sep="\n")
print(np.zeros(()), np.zeros((0, 3)).shape, np.ones([2, 1]).tolist(), np.full((2, 3), [1, 2, 3]))
# expect:
#| [0. 0. 0.]
#| [[0. 0.]
#|  [0. 0.]]
#| [[1. 1. 1.]]
#| [[7 7]
#|  [7 7]]
#| [0.5 0.5 0.5]
#| [ True  True]
#| 0.0 (0, 3) [[1.0], [1.0]] [[1 2 3]
#|  [1 2 3]]
