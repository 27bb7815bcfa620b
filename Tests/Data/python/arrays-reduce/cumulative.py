import numpy as np
a = np.array([[1, 2, 3], [4, 5, 6]])
print(np.cumsum(a), np.cumsum(a, axis=0), a.cumsum(axis=1), np.cumprod([1, 2, 3, 4]), np.cumsum([0.1] * 4).tolist(), np.cumsum([True, True]))
# expect:
#| [ 1  3  6 10 15 21] [[1 2 3]
#|  [5 7 9]] [[ 1  3  6]
#|  [ 4  9 15]] [ 1  2  6 24] [0.1, 0.2, 0.30000000000000004, 0.4] [1 2]
