import numpy as np
img = np.arange(25).reshape(5, 5)
K = np.array([[0, 1, 0], [1, -4, 1], [0, 1, 0]])
out = np.zeros((3, 3))
for i in range(3):
    for j in range(3):
        out[i, j] = np.sum(img[i:i+3, j:j+3]*K)
print(out)
padded = np.zeros((7, 7), int)
padded[1:-1, 1:-1] = img
print(padded)
# expect:
#| [[0. 0. 0.]
#|  [0. 0. 0.]
#|  [0. 0. 0.]]
#| [[ 0  0  0  0  0  0  0]
#|  [ 0  0  1  2  3  4  0]
#|  [ 0  5  6  7  8  9  0]
#|  [ 0 10 11 12 13 14  0]
#|  [ 0 15 16 17 18 19  0]
#|  [ 0 20 21 22 23 24  0]
#|  [ 0  0  0  0  0  0  0]]
