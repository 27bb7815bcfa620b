import numpy as np
r = np.array([1, 2, 3])
c = r.reshape(-1, 1)
print(r + c, (r*c).shape, (r - c == 0).sum(), r[:, np.newaxis].shape, r[None].shape)
print(r @ r, (c @ c.T), (c.T @ c), c.T.shape, r.T.shape)
print(np.dot(r, c), (c*r).sum(axis=0), c.squeeze() + r)
print(np.ones((2, 3)) + np.ones((2, 1)), np.ones((2, 1, 3)) * np.ones((4, 1)))
np.ones((2, 3)) + np.ones(2)
# expect:
#| [[2 3 4]
#|  [3 4 5]
#|  [4 5 6]] (3, 3) 3 (3, 1) (1, 3)
#| 14 [[1 2 3]
#|  [2 4 6]
#|  [3 6 9]] [[14]] (1, 3) (3,)
#| [14] [ 6 12 18] [2 4 6]
#| [[2. 2. 2.]
#|  [2. 2. 2.]] [[[1. 1. 1.]
#|   [1. 1. 1.]
#|   [1. 1. 1.]
#|   [1. 1. 1.]]
#|
#|  [[1. 1. 1.]
#|   [1. 1. 1.]
#|   [1. 1. 1.]
#|   [1. 1. 1.]]]
# expect error: 8:1: ValueError: operands could not be broadcast together with shapes (2,3) (2,) 
