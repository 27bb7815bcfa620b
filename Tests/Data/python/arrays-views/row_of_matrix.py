import numpy as np
A = np.zeros((2, 3))
row = A[0]
row[1] = 5
col = A[:, 2]
col += 1
A[1][0] = 9
print(A, row, col)
# expect:
#| [[0. 5. 1.]
#|  [9. 0. 1.]] [0. 5. 1.] [1. 1.]
