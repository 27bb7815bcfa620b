import numpy as np
a = np.arange(6)
m = a.reshape(2, 3)
m[1, 1] = 44
v = m.ravel()
v[0] = 11
f = m.flatten()
f[5] = 55
print(a, m, v, f, sep="\n")
t = m.T.reshape(6)
t[0] = -9
print(m[0, 0], t)
# expect:
#| [11  1  2  3 44  5]
#| [[11  1  2]
#|  [ 3 44  5]]
#| [11  1  2  3 44  5]
#| [11  1  2  3 44 55]
#| 11 [-9  3  1 44  2  5]
