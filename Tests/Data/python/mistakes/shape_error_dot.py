import numpy as np
X = np.ones((4, 3)); W = np.ones((2, 3))
print((X @ W.T).shape)
print(X.dot(W))
# expect:
#| (4, 2)
# expect error: 4:7: ValueError: shapes (4,3) and (2,3) not aligned: 3 (dim 1) != 2 (dim 0)
