# Large products of matrices.
import numpy as np

a = np.arange(300 * 300).reshape(300, 300) / 90000
b = a.T.copy()
for k in range(12):
    b = a @ b / 100
print(round(float(b.sum()), 3))
