import numpy as np
a = np.zeros(3, dtype=int)
a[0] = 2.7; a[1] = True; a[2] = np.float64(-1.9)
print(a)
b = np.zeros(2); b[0] = 3; b[:] = [1, 2]; print(b)
c = np.array([True, False]); c[0] = 0; c[1] = 5; print(c)
a[0] = 1e3
print(a)
# expect:
#| [ 2  1 -1]
#| [1. 2.]
#| [False  True]
#| [1000    1   -1]
