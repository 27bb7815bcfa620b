import numpy as np
A = np.arange(6).reshape(2, 3)
print(A.T, A.transpose(), np.transpose(A).shape, np.array([1, 2]).T, A.T[0], A.T @ np.array([1, 1]), (A @ A.T).T, A.T.reshape(2, 3), A.reshape(3, 2), sep="\n")
print(np.arange(24).reshape(2, 3, 4).T.shape, np.arange(24).reshape(2, 3, 4).transpose(1, 0, 2).shape, np.arange(8).reshape(2, 2, 2).transpose(2, 0, 1).ravel())
# expect:
#| [[0 3]
#|  [1 4]
#|  [2 5]]
#| [[0 3]
#|  [1 4]
#|  [2 5]]
#| (3, 2)
#| [1 2]
#| [0 3]
#| [3 5 7]
#| [[ 5 14]
#|  [14 50]]
#| [[0 3 1]
#|  [4 2 5]]
#| [[0 1]
#|  [2 3]
#|  [4 5]]
#| (4, 3, 2) (3, 2, 4) [0 2 4 6 1 3 5 7]
