import numpy as np
X = np.arange(10).reshape(5, 2)
perm = [4, 2, 0, 3, 1]
print(X[perm], X[perm][:3], X[perm, 0], X[np.array(perm)[:2], 1], X[[True, False, True, False, False]], X[X[:, 0] > 3, 1], X[-1, -1], X[1:4, 0], X[..., 1])
train, test = X[:3], X[3:]
test[0] = 0
print(X, np.split(np.arange(6), 3), np.array_split(np.arange(5), 2))
X[5]
# expect:
#| [[8 9]
#|  [4 5]
#|  [0 1]
#|  [6 7]
#|  [2 3]] [[8 9]
#|  [4 5]
#|  [0 1]] [8 4 0 6 2] [9 5] [[0 1]
#|  [4 5]] [5 7 9] 9 [2 4 6] [1 3 5 7 9]
#| [[0 1]
#|  [2 3]
#|  [4 5]
#|  [0 0]
#|  [8 9]] [array([0, 1]), array([2, 3]), array([4, 5])] [array([0, 1, 2]), array([3, 4])]
# expect error: 8:1: IndexError: index 5 is out of bounds for axis 0 with size 5
