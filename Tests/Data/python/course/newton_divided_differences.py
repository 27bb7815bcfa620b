import numpy as np
x = np.array([1., 2, 3, 5])
y = np.array([0., 6, 24, 120])
n = len(x)
F = np.zeros((n, n))
F[:, 0] = y
for j in range(1, n):
    for i in range(n - j):
        F[i, j] = (F[i+1, j-1] - F[i, j-1])/(x[i+j] - x[i])
print(F)
c = F[0]
def evaluate(t):
    r = c[-1]
    for k in range(n-2, -1, -1):
        r = r*(t - x[k]) + c[k]
    return r
print(evaluate(4), evaluate(2.5), [evaluate(t) for t in x])
print(c.tolist())
# expect:
#| [[  0.   6.   6.   1.]
#|  [  6.  18.  10.   0.]
#|  [ 24.  48.   0.   0.]
#|  [120.   0.   0.   0.]]
#| 60.0 13.125 [np.float64(0.0), np.float64(6.0), np.float64(24.0), np.float64(120.0)]
#| [0.0, 6.0, 6.0, 1.0]
