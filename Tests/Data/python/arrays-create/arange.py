import numpy as np
print(np.arange(5), np.arange(2, 5), np.arange(1, 10, 3), np.arange(5, 0, -2), np.arange(3, 1), np.arange(0), np.arange(-3))
print(np.arange(3.0), np.arange(0, 1, 0.25), np.arange(1, 2.5), np.arange(5, 0, -1.5), np.arange(2.5), np.arange(0.5, 3))
print(np.arange(5).dtype, np.arange(5.0).dtype, np.arange(0, 4, 2.0).dtype)
# expect:
#| [0 1 2 3 4] [2 3 4] [1 4 7] [5 3 1] [] [] []
#| [0. 1. 2.] [0.   0.25 0.5  0.75] [1. 2.] [5.  3.5 2.  0.5] [0. 1. 2.] [0.5 1.5 2.5]
#| int64 float64 float64
