import numpy as np
A = np.arange(6.).reshape(3, 2)
A[0], A[2] = A[2], A[0]
print(A)
A = np.arange(6.).reshape(3, 2)
A[0], A[2] = A[2].copy(), A[0].copy()
print(A)
A[[0, 1]] = A[[1, 0]]
print(A)
A[:, [0, 1]] = A[:, [1, 0]]
print(A)
# expect:
#| [[4. 5.]
#|  [2. 3.]
#|  [4. 5.]]
#| [[4. 5.]
#|  [2. 3.]
#|  [0. 1.]]
#| [[2. 3.]
#|  [4. 5.]
#|  [0. 1.]]
#| [[3. 2.]
#|  [5. 4.]
#|  [1. 0.]]
