import numpy as np
import numpy.linalg
import numpy.linalg as LA

A = np.array([[1, 1], [1, 0]])
print(LA.matrix_power(A, 10), numpy.linalg.matrix_power(A, 0), np.linalg.matrix_power(A, -2), LA.matrix_power(A * 1.0, 5))
a, b, c, d = (np.arange(n * m).reshape(n, m) for n, m in [(2, 3), (3, 4), (4, 2), (2, 5)])
print(LA.multi_dot([a, b, c, d]), LA.multi_dot([a, b]), LA.multi_dot([a, b, c]), LA.multi_dot([a[0], b, c, d]))
print(LA.trace(A), LA.diagonal(A), LA.outer([1, 2], [3, 4]), LA.matmul(A, A))
