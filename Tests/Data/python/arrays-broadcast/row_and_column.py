import numpy as np
row = np.array([1, 2, 3])
col = np.array([[10], [20]])
print(row + col, row * col, col - row, (row + col).shape, sep="\n")
print(row + 5, 5 - row, col / 2, (row[:, None] * row).tolist())
# expect:
#| [[11 12 13]
#|  [21 22 23]]
#| [[10 20 30]
#|  [20 40 60]]
#| [[ 9  8  7]
#|  [19 18 17]]
#| (2, 3)
#| [6 7 8] [4 3 2] [[ 5.]
#|  [10.]] [[1, 2, 3], [2, 4, 6], [3, 6, 9]]
