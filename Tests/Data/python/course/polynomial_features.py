import numpy as np
x = np.array([-1, 0, 1, 2])
P = np.array([x**k for k in range(4)]).T
print(P)
print(x[:, None]**np.arange(4))
# expect:
#| [[ 1 -1  1 -1]
#|  [ 1  0  0  0]
#|  [ 1  1  1  1]
#|  [ 1  2  4  8]]
#| [[ 1 -1  1 -1]
#|  [ 1  0  0  0]
#|  [ 1  1  1  1]
#|  [ 1  2  4  8]]
