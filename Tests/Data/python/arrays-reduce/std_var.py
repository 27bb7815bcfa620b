import numpy as np
a = np.array([[1.0, 2.0], [3.0, 6.0]])
print(a.std(), a.var(), a.std(axis=0), a.var(axis=1), np.std([1, 2, 3, 4]), np.var([1, 2, 3, 4]), np.std([1, 2, 3], ddof=1), np.var([2, 4], ddof=1), np.std(a, axis=1, keepdims=True), np.std([5]))
# expect:
#| 1.8708286933869707 3.5 [1. 2.] [0.25 2.25] 1.118033988749895 1.25 1.0 2.0 [[0.5]
#|  [1.5]] 0.0
