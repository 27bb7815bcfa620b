# With views a swap goes wrong; with a list of indices it is right.
import numpy as np
m = np.array([[1, 2], [3, 4]])
m[0], m[1] = m[1], m[0]
print(m)
m = np.array([[1, 2], [3, 4]])
m[[0, 1]] = m[[1, 0]]
print(m)
a = np.array([1, 2])
a[0], a[1] = a[1], a[0]
print(a)
# expect:
#| [[3 4]
#|  [3 4]]
#| [[3 4]
#|  [1 2]]
#| [2 1]
