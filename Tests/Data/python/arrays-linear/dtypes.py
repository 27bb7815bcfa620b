import numpy as np
i = np.array([[1, 2], [3, 4]])
print((i @ i).dtype, (i @ i.astype(float)).dtype, np.dot(i, 0.5), np.array([True, False]) @ np.array([1, 5]), np.array([True, True]) @ np.array([True, False]), np.zeros((0, 3)) @ np.zeros((3, 2)), np.zeros((2, 0)) @ np.zeros((0, 2)))
# expect:
#| int64 float64 [[0.5 1. ]
#|  [1.5 2. ]] 1 True [] [[0. 0.]
#|  [0. 0.]]
