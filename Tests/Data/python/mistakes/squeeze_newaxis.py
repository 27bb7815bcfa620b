import numpy as np
a = np.arange(3)
print(a[:, None].shape, a[None, :].shape, a[np.newaxis].T.shape, np.expand_dims(a, 1).shape, a.reshape(3, 1).squeeze().shape, a.reshape(-1, 1) @ a.reshape(1, -1), np.atleast_2d(a).shape, np.ravel([[1], [2]]), a.reshape((1, 3, 1)).shape)
a.reshape(2, -1)
# expect:
#| (3, 1) (1, 3) (3, 1) (3, 1) (3,) [[0 0 0]
#|  [0 1 2]
#|  [0 2 4]] (1, 3) [1 2] (1, 3, 1)
# expect error: 4:1: ValueError: cannot reshape array of size 3 into shape (2,newaxis)
