import numpy as np
a = np.arange(5)
b = a[[0, 1]]
b[0] = 99
c = a[a > 2]
c[:] = -1
print(a, b, c)
# expect:
#| [0 1 2 3 4] [99  1] [-1 -1]
