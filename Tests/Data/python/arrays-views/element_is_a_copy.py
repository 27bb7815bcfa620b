import numpy as np
a = np.array([1, 2, 3])
x = a[0]
a[0] = 50
x += 1
print(x, a, type(x))
# expect:
#| 2 [50  2  3] <class 'numpy.int64'>
