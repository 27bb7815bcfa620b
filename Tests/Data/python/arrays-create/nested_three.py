import numpy as np
a = np.array([[[1, 2], [3, 4]], [[5, 6], [7, 8]]])
print(a.shape, a.ndim, a.size, len(a), a[1, 0, 1], a.T.shape)
print(a)
# expect:
#| (2, 2, 2) 3 8 2 6 (2, 2, 2)
#| [[[1 2]
#|   [3 4]]
#|
#|  [[5 6]
#|   [7 8]]]
