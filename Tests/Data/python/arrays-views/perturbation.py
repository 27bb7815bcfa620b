# A weight is changed in place, seen by the function, and restored.
import numpy as np
W = np.array([[1.0, 2.0], [3.0, 4.0]])
def total():
    return float(np.sum(W * W))
for i in range(2):
    for j in range(2):
        temp = W[i, j]
        W[i, j] = temp + 0.5
        print(temp, total(), end="; ")
        W[i, j] = temp
print(W.tolist())
# expect:
#| 1.0 31.25; 2.0 32.25; 3.0 33.25; 4.0 34.25; [[1.0, 2.0], [3.0, 4.0]]
