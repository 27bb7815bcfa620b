import numpy as np
a = np.arange(10)
b = a[2:6]
b[0] = 100
c = a[2:6].copy()
c[1] = -1
d = a[[2, 3]]
d[0] = -5
e = a
e[9] = 99
print(a, b, c, d)
m = a[:6].reshape(2, 3)
m[0] *= 0
print(a, m)
f = a.flatten(); f[0] = 77
g = a.ravel(); g[0] = 66
print(a[0], f[0], a is e, b is a)
h = m.T
h[2, 1] = -9
print(m)
a = a + 1
print(e[9], a[9])
def zero(v): v[:] = 0
def rebind(v):
    v = v*0
    return v
zero(b); rebind(a)
print(e, a)
# expect:
#| [  0   1 100   3   4   5   6   7   8  99] [100   3   4   5] [100  -1   4   5] [-5  3]
#| [ 0  0  0  3  4  5  6  7  8 99] [[0 0 0]
#|  [3 4 5]]
#| 66 77 True False
#| [[66  0  0]
#|  [ 3  4 -9]]
#| 99 100
#| [66  0  0  0  0  0  6  7  8 99] [ 67   1   1   4   5  -8   7   8   9 100]
