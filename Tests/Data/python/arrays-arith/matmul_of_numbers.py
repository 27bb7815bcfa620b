import numpy as np
print(np.float64(2.0) @ 3)
# expect error: 2:7: TypeError: unsupported operand type(s) for @: 'numpy.float64' and 'int'
