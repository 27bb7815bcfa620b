import numpy as np
P = np.array([[0, 0], [3, 4], [6, 8]])
d = P[:, None, :] - P[None, :, :]
print(d.shape, np.sqrt((d ** 2).sum(axis=2)), np.abs(d).sum(axis=-1), sep="\n")
# expect:
#| (3, 3, 2)
#| [[ 0.  5. 10.]
#|  [ 5.  0.  5.]
#|  [10.  5.  0.]]
#| [[ 0  7 14]
#|  [ 7  0  7]
#|  [14  7  0]]
