import numpy as np
A = np.arange(6).reshape(2, 3)
T = A.T
T[0, 1] = 100
A[0, 2] = -5
print(A, T, T.shape, A.T.T is A, np.array([1, 2]).T, sep="\n")
# expect:
#| [[  0   1  -5]
#|  [100   4   5]]
#| [[  0 100]
#|  [  1   4]
#|  [ -5   5]]
#| (3, 2)
#| False
#| [1 2]
