# Arrays by their elements: subscripts read and written in loops.
import numpy as np

a = np.zeros((60, 60))
for turn in range(40):
    for i in range(60):
        for j in range(60):
            a[i, j] = a[i, j - 1] * 0.5 + i * j
print(a.sum())
