import numpy as np
print(np.array([-0.0, 0.0]), np.array([-1.0, 10.0]), np.array([-1, 10]), np.array([-100, 5, 0]), np.array([0.5, -0.25]), np.array([[-1.5], [22.25]]))
# expect:
#| [-0.  0.] [-1. 10.] [-1 10] [-100    5    0] [ 0.5  -0.25] [[-1.5 ]
#|  [22.25]]
