import numpy as np
A = np.array([[1, 2], [3, 4]])
print(A @ [1, 1], [1, 1] @ A, np.matmul([[1, 2]], [[3], [4]]), np.dot([[1, 0], [0, 1]], A))
# expect:
#| [3 7] [4 6] [[11]] [[1 2]
#|  [3 4]]
