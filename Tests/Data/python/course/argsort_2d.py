import numpy as np
A = np.array([[3, 1, 2], [9, 7, 8]])
print(np.sort(A), np.sort(A, axis=0), np.argsort(A, axis=1), np.sort(A, axis=None))
A.sort(axis=1)
print(A)
print(A[A[:, 0].argsort()[::-1]])
# expect:
#| [[1 2 3]
#|  [7 8 9]] [[3 1 2]
#|  [9 7 8]] [[1 2 0]
#|  [1 2 0]] [1 2 3 7 8 9]
#| [[1 2 3]
#|  [7 8 9]]
#| [[7 8 9]
#|  [1 2 3]]
