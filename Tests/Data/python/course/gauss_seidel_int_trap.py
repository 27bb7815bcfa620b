import numpy as np
x = np.array([1, 1])
b = [11, 13]
x[0] = (b[0] - 3*x[1])/16
print(x, x.dtype)
x[1] = 2.999
print(x)
# expect:
#| [0 1] int64
#| [0 2]
