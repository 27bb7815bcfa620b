import numpy as np
a = np.array([[3, 1, 2], [9, 7, 8]])
print(a.min(), a.max(), a.min(axis=0), a.max(axis=1), np.max(a, axis=0, keepdims=True), np.min([2.5, -1]), np.max([1, np.nan, 3]), np.min([True, False]), a.max() - a.min())
# expect:
#| 1 9 [3 1 2] [3 9] [[9 7 8]] -1.0 nan False 8
