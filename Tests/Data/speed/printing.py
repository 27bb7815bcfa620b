# Printing: arrays and numbers as text.
import numpy as np

a = np.arange(36).reshape(6, 6) / 7
n = 0
for k in range(700):
    n += len(str(a * k)) + len(repr(a[k % 6])) + len(f"{k / 3:.6g}")
print(n)
