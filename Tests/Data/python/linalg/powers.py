import numpy as np
import numpy.linalg
import numpy.linalg as LA

A = np.array([[1, 1], [1, 0]])
print(LA.matrix_power(A, 10), numpy.linalg.matrix_power(A, 0), np.linalg.matrix_power(A, -2), LA.matrix_power(A * 1.0, 5))
a, b, c, d = (np.arange(n * m).reshape(n, m) for n, m in [(2, 3), (3, 4), (4, 2), (2, 5)])
print(LA.multi_dot([a, b, c, d]), LA.multi_dot([a, b]), LA.multi_dot([a, b, c]), LA.multi_dot([a[0], b, c, d]))
print(LA.trace(A), LA.diagonal(A), LA.outer([1, 2], [3, 4]), LA.matmul(A, A))
# expect:
#| [[89 55]
#|  [55 34]] [[1 0]
#|  [0 1]] [[ 1. -1.]
#|  [-1.  2.]] [[8. 5.]
#|  [5. 3.]]
#| [[ 2110  2856  3602  4348  5094]
#|  [ 6520  8832 11144 13456 15768]] [[20 23 26 29]
#|  [56 68 80 92]] [[ 324  422]
#|  [1008 1304]] [2110 2856 3602 4348 5094]
#| 1 [1 0] [[3 4]
#|  [6 8]] [[2 1]
#|  [1 1]]
