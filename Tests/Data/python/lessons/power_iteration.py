import numpy as np
A = np.array([[2.0, 1.0], [1.0, 3.0]])
v = np.array([1.0, 0.0])
for k in range(30):
    w = A @ v
    v = w / np.sqrt(np.sum(w * w))
print(v, np.round(v @ A @ v, 10), np.round(A @ v - (v @ A @ v) * v, 6) + 0.0)
# expect:
#| [0.52573111 0.85065081] 3.6180339887 [0. 0.]
