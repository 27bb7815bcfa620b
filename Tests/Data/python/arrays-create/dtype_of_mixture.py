import numpy as np
for x in ([1, 2.0], [True, 2], [True, 2.5], [1, np.float64(2)], (1, 2), range(3), [(1, 2), [3, 4]], [np.array([1, 2]), [3.5, 4]], [[True], [0]], [np.int64(3), True]):
    a = np.array(x)
    print(a.dtype, a.tolist())
# expect:
#| float64 [1.0, 2.0]
#| int64 [1, 2]
#| float64 [1.0, 2.5]
#| float64 [1.0, 2.0]
#| int64 [1, 2]
#| int64 [0, 1, 2]
#| int64 [[1, 2], [3, 4]]
#| float64 [[1.0, 2.0], [3.5, 4.0]]
#| int64 [[1], [0]]
#| int64 [3, 1]
