# What np.empty leaves to chance can be overwritten, and is never shown.
import numpy as np
a = np.empty((2, 2))
a[:] = 1
b = np.empty_like([1, 2, 3])
b[:2] = 7
print(a, b[:2])
c = np.empty(3)
c[1:] = 2
s = c.sum() * 2
print(c[1:])
print(f"{s:.3f}")
# expect:
#| [[1. 1.]
#|  [1. 1.]] [7 7]
#| [2. 2.]
# expect error: 12:10: unsupported: an element that was never set (np.empty leaves it to chance)
