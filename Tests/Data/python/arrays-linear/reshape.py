import numpy as np
a = np.arange(12)
print(a.reshape(3, 4), a.reshape((2, -1)).shape, a.reshape(-1, 1).shape, np.reshape(a, (2, 2, 3)).shape, a.reshape(-1).shape, a.reshape(3, 4).T.reshape(-1), a.reshape(4, 3).flatten()[5], np.array(5).reshape(1, 1))
# expect:
#| [[ 0  1  2  3]
#|  [ 4  5  6  7]
#|  [ 8  9 10 11]] (2, 6) (12, 1) (2, 2, 3) (12,) [ 0  4  8  1  5  9  2  6 10  3  7 11] 5 [[5]]
