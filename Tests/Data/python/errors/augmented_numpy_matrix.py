import numpy as np
x = np.float64(1)
x @= 3
# expect error: 3:1: TypeError: unsupported operand type(s) for @=: 'numpy.float64' and 'int'
