import numpy as np
A = np.array([[1, 3, 2, 4], [5, 6, 1, 2], [7, 2, 8, 0], [1, 4, 3, 9]])
print(A.reshape(2, 2, 2, 2).max(axis=(1, 3)))
pool = np.array([[A[i:i+2, j:j+2].max() for j in range(0, 4, 2)] for i in range(0, 4, 2)])
print(pool, pool.dtype)
# expect:
#| [[6 4]
#|  [7 9]]
#| [[6 4]
#|  [7 9]] int64
