# (n, 1) with (n,) gives a matrix, not a column: a classic mistake, and not an error.
import numpy as np
y = np.array([[1.0], [2.0], [3.0]])
p = np.array([1.0, 2.0, 3.0])
print((y - p).shape, (y - p[:, None]).shape, (y == p).sum(), (y[:, 0] - p))
# expect:
#| (3, 3) (3, 1) 3 [0. 0. 0.]
