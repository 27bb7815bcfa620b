import numpy as np
a = np.arange(12).reshape(3, 4)
print(a[0], a[-1], a[1, 2], a[1][2], a[-1, -1], a[(2, 1)], type(a[0, 0]), type(a[0]))
v = np.array([1.5, 2.5, 3.5])
print(v[0], v[-1], repr(v[1]), v[2])
# expect:
#| [0 1 2 3] [ 8  9 10 11] 6 6 11 9 <class 'numpy.int64'> <class 'numpy.ndarray'>
#| 1.5 3.5 np.float64(2.5) 3.5
