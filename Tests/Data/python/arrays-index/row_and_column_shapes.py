import numpy as np
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
print(X[:, 0], X[:, [0]].shape, X[:, 0:1].shape, X[0].shape, X[[0]].shape, X[0:1].shape, X.shape[0], X[:, -1].tolist())
# expect:
#| [0 0 1 1] (4, 1) (4, 1) (2,) (1, 2) (1, 2) 4 [0, 1, 0, 1]
