import numpy as np
def grad(p):
    x, y = p
    return np.array([2*x, 20*y])
p = np.array([5.0, 1.0]); v = np.zeros(2)
for k in range(1, 41):
    v = 0.9*v - 0.02*grad(p)
    p = p + v
    if k % 10 == 0:
        print(f"{k:3d}  {p[0]: .6f}  {p[1]: .6f}  |g| = {np.sqrt(np.sum(grad(p)**2)):.4g}")
# expect:
#|  10  -0.763867   0.516679  |g| = 10.45
#|  20  -1.377927   0.232906  |g| = 5.412
#|  30   0.925601   0.082010  |g| = 2.473
#|  40   0.037608   0.011102  |g| = 0.2344
