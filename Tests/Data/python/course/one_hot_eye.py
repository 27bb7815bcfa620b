import numpy as np
labels = np.array([2, 0, 1, 2])
print(np.eye(3)[labels])
onehot = np.zeros((4, 3), dtype=int)
onehot[np.arange(4), labels] = 1
print(onehot)
print(onehot.argmax(axis=1) == labels)
print((labels[:, None] == np.arange(3)).astype(float))
np.eye(3)[np.array([3])]
# expect:
#| [[0. 0. 1.]
#|  [1. 0. 0.]
#|  [0. 1. 0.]
#|  [0. 0. 1.]]
#| [[0 0 1]
#|  [1 0 0]
#|  [0 1 0]
#|  [0 0 1]]
#| [ True  True  True  True]
#| [[0. 0. 1.]
#|  [1. 0. 0.]
#|  [0. 1. 0.]
#|  [0. 0. 1.]]
# expect error: 9:1: IndexError: index 3 is out of bounds for axis 0 with size 3
