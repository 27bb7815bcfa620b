import numpy as np
a = np.arange(24).reshape(2, 3, 4)
print(a[..., 0], a[1, ...].shape, a[...].shape, a[0, ..., 1], a[:, None].shape, a[None].shape, a[..., None].shape, sep="\n")
v = np.array([1, 2, 3])
print(v[:, None], v[None, :], v[np.newaxis].shape, v[None, :, None].shape, np.array(7)[...], np.array(7)[()], np.array(7)[None])
# expect:
#| [[ 0  4  8]
#|  [12 16 20]]
#| (3, 4)
#| (2, 3, 4)
#| [1 5 9]
#| (2, 1, 3, 4)
#| (1, 2, 3, 4)
#| (2, 3, 4, 1)
#| [[1]
#|  [2]
#|  [3]] [[1 2 3]] (1, 3) (1, 3, 1) 7 7 [7]
