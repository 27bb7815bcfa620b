import numpy as np
a = np.arange(10)
a[2:8][1:3][0] = 99
a[5:][::2] = -1
b = a[:3]
b.fill(7)
print(a)
# expect:
#| [ 7  7  7 99  4 -1  6 -1  8 -1]
