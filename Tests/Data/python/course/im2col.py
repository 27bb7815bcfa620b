import numpy as np
x = np.arange(16).reshape(4, 4)
cols = np.array([x[i:i+2, j:j+2].ravel() for i in range(3) for j in range(3)])
k = np.array([1, 0, 0, -1])
print(cols.shape, (cols @ k).reshape(3, 3), cols[:3], sep="\n")
print(np.roll(x, 1, axis=0), np.flip(x), np.rot90(x), np.tile([1, 2], (2, 2)), np.repeat([1, 2], 2), sep="\n")
# expect:
#| (9, 4)
#| [[-5 -5 -5]
#|  [-5 -5 -5]
#|  [-5 -5 -5]]
#| [[0 1 4 5]
#|  [1 2 5 6]
#|  [2 3 6 7]]
#| [[12 13 14 15]
#|  [ 0  1  2  3]
#|  [ 4  5  6  7]
#|  [ 8  9 10 11]]
#| [[15 14 13 12]
#|  [11 10  9  8]
#|  [ 7  6  5  4]
#|  [ 3  2  1  0]]
#| [[ 3  7 11 15]
#|  [ 2  6 10 14]
#|  [ 1  5  9 13]
#|  [ 0  4  8 12]]
#| [[1 2 1 2]
#|  [1 2 1 2]]
#| [1 1 2 2]
