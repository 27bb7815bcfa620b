import numpy as np
shape = [2, 2]
print(np.zeros(shape), np.zeros((2, True)) if False else "", np.zeros(np.array([1, 2])), np.zeros((np.int64(2), 1)), np.zeros((3,)))
np.zeros(2, 3)
# expect:
#| [[0. 0.]
#|  [0. 0.]]  [[0. 0.]] [[0.]
#|  [0.]] [0. 0. 0.]
# expect error: 4:1: TypeError: Cannot interpret '3' as a data type
