import numpy as np
p = np.array([[0.2], [0.7], [0.9]])
y = np.array([0, 1, 1])
print((p - y).shape)
print(p - y)
print(np.mean((p - y)**2), np.mean((p[:, 0] - y)**2))
# expect:
#| (3, 3)
#| [[ 0.2 -0.8 -0.8]
#|  [ 0.7 -0.3 -0.3]
#|  [ 0.9 -0.1 -0.1]]
#| 0.31333333333333335 0.04666666666666667
