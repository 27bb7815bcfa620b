# Between two numbers what equals a bound stays; one bound alone, or an array of them, is a maximum or minimum.
import numpy as np
x = np.array([[-0.0, 0.0, 3.0], [-2.0, np.nan, -0.0]])
print(np.clip(x, 0, 2), np.clip(x, -0.0, 2), np.clip(x, -1, -0.0), x.T.clip(0, 1))
print(np.clip(x, 0, None), np.clip(x, None, 0), np.clip(x, np.zeros(3), 2), np.clip(x, 5, 2), np.clip(-0.0, 0, 1))
print(np.clip(x > 0, -0.0, 1), np.clip(x, 1, np.nan))
np.clip(x, np.zeros(2), np.zeros((3, 1)))
# expect:
#| [[-0.  0.  2.]
#|  [ 0. nan -0.]] [[-0.  0.  2.]
#|  [-0. nan -0.]] [[-0.  0. -0.]
#|  [-1. nan -0.]] [[-0.  0.]
#|  [ 0. nan]
#|  [ 1. -0.]]
#| [[ 0.  0.  3.]
#|  [ 0. nan  0.]] [[ 0.  0.  0.]
#|  [-2. nan  0.]] [[ 0.  0.  2.]
#|  [ 0. nan  0.]] [[ 2.  2.  2.]
#|  [ 2. nan  2.]] -0.0
#| [[0. 0. 1.]
#|  [0. 0. 0.]] [[nan nan nan]
#|  [nan nan nan]]
# expect error: 7:1: ValueError: operands could not be broadcast together with shapes (2,3) (2,) (3,1) 
