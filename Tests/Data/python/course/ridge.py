import numpy as np
X = np.array([[1, 1.0], [1, 2], [1, 3]]); y = np.array([1, 2, 2.5])
for lam in (0, 0.1, 1):
    M = X.T @ X + lam*np.diag([0, 1])
    (a, b), (c, d) = M
    w = np.array([[d, -b], [-c, a]]) @ (X.T @ y)/(a*d - b*c)
    print(lam, w, ((X @ w - y)**2).sum().round(6))
# expect:
#| 0 [0.33333333 0.75      ] 0.041667
#| 0.1 [0.4047619  0.71428571] 0.044218
#| 1 [0.83333333 0.5       ] 0.166667
