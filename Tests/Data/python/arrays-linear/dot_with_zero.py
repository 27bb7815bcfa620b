# BLAS adds a vector times a number to zeros, and adds nothing for a factor of zero.
import numpy as np
x = np.array([np.nan, -1.0, 0.0])
print(np.dot(x, 0), np.dot(-0.0, x), np.dot(x, -1.0), np.dot(x[:1], 0.0), x * 0)
print(np.dot([[0.0]], [x]), np.dot(x.reshape(3, 1), [0.0]), np.array([[0.0]]) @ x[None])
print(np.dot(np.ones((1, 2, 2)), -0.0), np.dot(np.eye(2), -2.0))
# expect:
#| [0. 0. 0.] [0. 0. 0.] [nan  1.  0.] [nan] [nan -0.  0.]
#| [[0. 0. 0.]] [0. 0. 0.] [[nan  0.  0.]]
#| [[[-0. -0.]
#|   [-0. -0.]]] [[-2.  0.]
#|  [ 0. -2.]]
