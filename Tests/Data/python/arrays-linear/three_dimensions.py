import numpy as np
a = np.arange(8).reshape(2, 2, 2)
print((a * np.array([[1, 10]])).sum(axis=2), a.transpose((2, 1, 0)).tolist(), a.reshape(4, 2) @ np.array([1, -1]))
# expect:
#| [[10 32]
#|  [54 76]] [[[0, 4], [2, 6]], [[1, 5], [3, 7]]] [-1 -1 -1 -1]
