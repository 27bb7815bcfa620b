import numpy as np
labels = np.array([2, 0, 1, 2])
onehot = np.zeros((labels.size, labels.max() + 1))
onehot[np.arange(labels.size), labels] = 1
print(onehot, onehot.argmax(axis=1), np.eye(3)[labels].sum(axis=0), (labels[:, None] == np.arange(3)).astype(int), sep="\n")
# expect:
#| [[0. 0. 1.]
#|  [1. 0. 0.]
#|  [0. 1. 0.]
#|  [0. 0. 1.]]
#| [2 0 1 2]
#| [1. 1. 2.]
#| [[0 0 1]
#|  [1 0 0]
#|  [0 1 0]
#|  [0 0 1]]
