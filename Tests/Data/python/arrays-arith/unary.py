import numpy as np
a = np.array([0.0, -1.5, 2.0])
print(-a, +a, abs(a), -np.array([0, 1]), (-a)[0], abs(np.array([-3, 3])), ~np.array([True]), -(-a) == a)
# expect:
#| [-0.   1.5 -2. ] [ 0.  -1.5  2. ] [0.  1.5 2. ] [ 0 -1] -0.0 [3 3] [False] [ True  True  True]
