import numpy as np
x = np.float64(1)
x += None
# expect error: 3:1: TypeError: unsupported operand type(s) for +: 'float' and 'NoneType'
