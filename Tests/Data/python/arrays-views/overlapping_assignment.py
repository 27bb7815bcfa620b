# As if the right side had been copied first.
import numpy as np
a = np.arange(6)
a[1:] = a[:-1]
print(a)
b = np.arange(6)
b[::-1] = b
print(b)
c = np.arange(6)
c[1:] += c[:-1]
print(c)
m = np.arange(9).reshape(3, 3)
m += m.T
print(m)
# expect:
#| [0 0 1 2 3 4]
#| [5 4 3 2 1 0]
#| [0 1 3 5 7 9]
#| [[ 0  4  8]
#|  [ 4  8 12]
#|  [ 8 12 16]]
