# Assignment converts to the array's type: floats lose their fraction.
import numpy as np
a = np.array([1, 2, 3])
a[0] = 9.99
a[1] = -2.5
a[2] = True
print(a, a.dtype)
b = np.array([True, False, True])
b[1] = 5
b[0] = 0.0
print(b)
c = np.zeros(2)
c[:] = np.array([3, 4])
print(c)
# expect:
#| [ 9 -2  1] int64
#| [False  True  True]
#| [3. 4.]
