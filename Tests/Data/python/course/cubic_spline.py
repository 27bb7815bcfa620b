import numpy as np
x = np.array([0., 1, 2, 3])
y = np.array([0., 1, 0, 1])
h = np.diff(x)
n = len(x)
A = np.zeros((n, n)); r = np.zeros(n)
A[0, 0] = A[-1, -1] = 1
for i in range(1, n-1):
    A[i, i-1:i+2] = h[i-1], 2*(h[i-1]+h[i]), h[i]
    r[i] = 3*((y[i+1]-y[i])/h[i] - (y[i]-y[i-1])/h[i-1])
print(A); print(r)
c = r.copy()
for i in range(1, n):
    w = A[i, i-1]/A[i-1, i-1]
    A[i] -= w*A[i-1]
    c[i] -= w*c[i-1]
for i in range(n-1, -1, -1):
    c[i] = (c[i] - A[i, i+1:] @ c[i+1:])/A[i, i]
print(c)
b = np.diff(y)/h - h*(2*c[:-1] + c[1:])/3
d = np.diff(c)/(3*h)
print(b, d, sep="\n")
def S(t):
    i = min(int(t), n-2)
    u = t - x[i]
    return y[i] + b[i]*u + c[i]*u**2 + d[i]*u**3
print([round(float(S(t)), 4) for t in np.arange(0, 3.1, 0.5)])
# expect:
#| [[1. 0. 0. 0.]
#|  [1. 4. 1. 0.]
#|  [0. 1. 4. 1.]
#|  [0. 0. 0. 1.]]
#| [ 0. -6.  6.  0.]
#| [ 0. -2.  2.  0.]
#| [ 1.66666667 -0.33333333 -0.33333333]
#| [-0.66666667  1.33333333 -0.66666667]
#| [0.0, 0.75, 1.0, 0.5, 0.0, 0.25, 1.0]
