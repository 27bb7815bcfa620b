import numpy as np
a, b = np.array([1, 2]), np.array([3, 4, 5])
print(np.outer(a, b), np.outer([[1, 2]], [1, 0.5]), np.trace(np.arange(9).reshape(3, 3)), (a * a).sum(), sep="\n")
# expect:
#| [[ 3  4  5]
#|  [ 6  8 10]]
#| [[1.  0.5]
#|  [2.  1. ]]
#| 12
#| 5
