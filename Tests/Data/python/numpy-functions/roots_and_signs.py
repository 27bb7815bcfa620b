import numpy as np
a = np.array([4.0, 0.0, 2.0])
print(np.sqrt(a), np.sqrt(16), np.sqrt([-1.0, 4]), np.square([-3, 2]), np.abs([-1.5, 2]), np.absolute(-3), np.sign([-2.5, 0, 7]), np.sign(-3), np.cbrt([27, -8]), np.reciprocal(np.array([2.0, 4.0])), np.negative([1, -2]), np.fabs([-1, 2]))
# expect:
#| [2.         0.         1.41421356] 4.0 [nan  2.] [9 4] [1.5 2. ] 3 [-1.  0.  1.] -1 [ 3. -2.] [0.5  0.25] [-1  2] [1. 2.]
