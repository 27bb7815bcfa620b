import numpy as np
x, y = np.meshgrid(np.arange(3), np.arange(2))
print(x, y, x + 10*y)
# expect:
#| [[0 1 2]
#|  [0 1 2]] [[0 0 0]
#|  [1 1 1]] [[ 0  1  2]
#|  [10 11 12]]
