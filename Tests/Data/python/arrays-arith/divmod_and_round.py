import numpy as np
q, r = divmod(np.array([7, -7]), 3)
print(q, r, np.array([1.25, 2.675]).round(1), np.round([1.5, 2.5, -0.5]), pow(np.array([2, 3]), 2), type(q) is np.ndarray)
# expect:
#| [ 2 -3] [1 2] [1.2 2.7] [ 2.  2. -0.] [4 9] True
