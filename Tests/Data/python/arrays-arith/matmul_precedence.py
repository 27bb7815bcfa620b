import numpy as np
A = np.array([[1, 2], [3, 4]])
v = np.array([1, 1])
print(A @ v * 2, 2 * A @ v, A @ A.T @ v, -A @ v, A @ v + v, A @ v == np.dot(A, v))
A @= np.array([[0, 1], [1, 0]])
print(A)
# expect:
#| [ 6 14] [ 6 14] [16 36] [-3 -7] [4 8] [ True  True]
#| [[2 1]
#|  [4 3]]
