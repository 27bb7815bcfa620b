import numpy as np
a = np.array([0, 3, 0, 4])
print(np.nonzero(a), np.where(a > 0), np.where(a)[0], np.nonzero(np.eye(2)))
i, j = np.where(np.array([[0, 1], [1, 0]]) == 1)
print(i, j)
# expect:
#| (array([1, 3]),) (array([1, 3]),) [1 3] (array([0, 1]), array([0, 1]))
#| [0 1] [1 0]
