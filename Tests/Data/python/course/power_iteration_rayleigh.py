import numpy as np
A = np.array([[2, 1, 0], [1, 3, 1], [0, 1, 4]])
v = np.ones(3)
lam = 0
for k in range(100):
    w = A @ v
    v = w/np.sqrt(w @ w)
    new = v @ A @ v
    if abs(new - lam) < 1e-12:
        break
    lam = new
print(k, round(lam, 8))
print(np.round(v, 5))
print(v.shape, w.dtype)
# expect:
#| 29 4.73205081
#| [0.21133 0.57735 0.78867]
#| (3,) float64
