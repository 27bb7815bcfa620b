import numpy as np
F = np.array([[1, 1], [1, 0]])
P = np.eye(2, dtype=int)
for _ in range(10):
    P = P @ F
print(P, P[0, 1], (F @ np.eye(2)).dtype, np.array_equal(F @ np.eye(2), F))
# expect:
#| [[89 55]
#|  [55 34]] 55 float64 True
