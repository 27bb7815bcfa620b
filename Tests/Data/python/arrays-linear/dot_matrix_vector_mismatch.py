import numpy as np
W = np.ones((3, 2))
x = np.ones(3)
print(np.dot(x, W))
print(np.dot(W, x))
# expect:
#| [3. 3.]
# expect error: 5:7: ValueError: shapes (3,2) and (3,) not aligned: 2 (dim 1) != 3 (dim 0)
