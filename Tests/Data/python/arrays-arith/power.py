import numpy as np
a = np.array([1, 2, 3])
print(a ** 2, 2 ** a, a ** 0, a ** 0.5, a ** -1.0, a ** np.array([3, 2, 1]), (a ** 2).dtype, (a ** 2.0).dtype, a ** True)
print(np.array([4.0, 9.0]) ** 0.5, np.array([-8.0]) ** 2, np.array([-8.0]) ** 0.5, np.array([0.0]) ** -1, np.array([2.0, 4.0]) ** -1, (-a) ** 3)
# expect:
#| [1 4 9] [2 4 8] [1 1 1] [1.         1.41421356 1.73205081] [1.         0.5        0.33333333] [1 4 3] int64 float64 [1 2 3]
#| [2. 3.] [64.] [nan] [inf] [0.5  0.25] [ -1  -8 -27]
