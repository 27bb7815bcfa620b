import numpy as np
x = np.float64(2.0)
x @= [1, 2]
# expect error: 3:1: TypeError: unsupported operand type(s) for @=: 'numpy.float64' and 'list'
