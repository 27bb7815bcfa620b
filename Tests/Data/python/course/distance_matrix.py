import numpy as np
P = np.array([[0, 0], [3, 4], [6, 8]])
D = np.sqrt(((P[:, None] - P[None, :])**2).sum(-1))
print(D)
print(D + np.where(np.eye(3), np.inf, 0))
i = np.argmin(D + np.diag([np.inf]*3))
print(i, divmod(i, 3), [divmod(i, 3)])
# expect:
#| [[ 0.  5. 10.]
#|  [ 5.  0.  5.]
#|  [10.  5.  0.]]
#| [[inf  5. 10.]
#|  [ 5. inf  5.]
#|  [10.  5. inf]]
#| 1 (np.int64(0), np.int64(1)) [(np.int64(0), np.int64(1))]
