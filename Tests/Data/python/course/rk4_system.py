import numpy as np
def f(t, u):
    x, v = u
    return np.array([v, -x])
def rk4(f, u, t, h):
    k1 = f(t, u)
    k2 = f(t + h/2, u + h/2*k1)
    k3 = f(t + h/2, u + h/2*k2)
    k4 = f(t + h, u + h*k3)
    return u + h/6*(k1 + 2*k2 + 2*k3 + k4)
u = np.array([1, 0])
t = 0
for i in range(10):
    u = rk4(f, u, t, 0.1)
    t += 0.1
print(u, t)
print(u - [np.cos(1), -np.sin(1)])
print((u**2).sum())
# expect:
#| [ 0.54030297 -0.84147048] 0.9999999999999999
#| [6.61248744e-07 5.07007622e-07]
#| 0.9999998612847305
