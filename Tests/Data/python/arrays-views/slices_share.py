import numpy as np
a = np.arange(6)
b = a[2:5]
b[0] = 99
a[3] = -1
print(a, b, b is a)
b[:] = 0
print(a)
c = a[::-2]
c[0] = 77
print(a, c)
# expect:
#| [ 0  1 99 -1  4  5] [99 -1  4] False
#| [0 1 0 0 0 5]
#| [ 0  1  0  0  0 77] [77  0  1]
