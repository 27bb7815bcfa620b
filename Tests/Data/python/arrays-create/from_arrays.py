import numpy as np
row = np.array([1, 2])
m = np.array([row, row * 10, row])
row[0] = 77
print(m, np.array([row[0], row[1] / 2]), np.array([np.zeros(2), np.ones(2)]).shape, np.array((row, (0, 0))))
# expect:
#| [[ 1  2]
#|  [10 20]
#|  [ 1  2]] [77.  1.] (2, 2) [[77  2]
#|  [ 0  0]]
