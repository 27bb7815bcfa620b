import numpy as np
x = np.array([-3, -0.5, 0, 0.5, 3])
print(np.clip(x, -1, 1), x.clip(0, None), np.clip(x, None, 0.25), np.sign(x), np.clip(5, 0, 3))
print(np.maximum(x, 0), np.minimum(x, [0, 0, 1, 0, 1]), np.abs(x), np.fabs(x))
print(np.clip(np.array([1, 5, 9]), 2, 6), np.clip([1, 5, 9], 2.5, 6))
# expect:
#| [-1.  -0.5  0.   0.5  1. ] [0.  0.  0.  0.5 3. ] [-3.   -0.5   0.    0.25  0.25] [-1. -1.  0.  1.  1.] 3
#| [0.  0.  0.  0.5 3. ] [-3.  -0.5  0.   0.   1. ] [3.  0.5 0.  0.5 3. ] [3.  0.5 0.  0.5 3. ]
#| [2 5 6] [2.5 5.  6. ]
