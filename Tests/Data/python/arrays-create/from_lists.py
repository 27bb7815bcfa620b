import numpy as np
a = np.array([1, 2, 3])
b = np.array([[1.5, 2], [3, 4]])
c = np.array([True, False])
print(a, a.dtype, a.shape, a.ndim, a.size)
print(b, b.dtype, b.shape, len(b))
print(c, c.dtype, np.array(5), np.array(5).shape, np.array([]).dtype, np.array([]).shape, np.array([[]]).shape)
# expect:
#| [1 2 3] int64 (3,) 1 3
#| [[1.5 2. ]
#|  [3.  4. ]] float64 (2, 2) 2
#| [ True False] bool 5 () float64 (0,) (1, 0)
