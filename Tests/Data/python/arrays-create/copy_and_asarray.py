import numpy as np
a = np.array([1, 2, 3])
b = np.array(a)
c = np.asarray(a)
d = a.copy()
e = np.copy(a)
a[0] = 99
print(b, c, d, e, c is a, b is a, np.asarray([1.5]), np.asarray(a, dtype=float))
# expect:
#| [1 2 3] [99  2  3] [1 2 3] [1 2 3] True False [1.5] [99.  2.  3.]
