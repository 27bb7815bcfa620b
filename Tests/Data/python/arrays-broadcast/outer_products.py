import numpy as np
a, b = np.array([1, 2, 3]), np.array([4, 5])
print(a[:, None] * b, np.outer(a, b), a[:, None] ** np.arange(3), a[:, None] == a, sep="\n")
# expect:
#| [[ 4  5]
#|  [ 8 10]
#|  [12 15]]
#| [[ 4  5]
#|  [ 8 10]
#|  [12 15]]
#| [[1 1 1]
#|  [1 2 4]
#|  [1 3 9]]
#| [[ True False False]
#|  [False  True False]
#|  [False False  True]]
