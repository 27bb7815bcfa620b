import numpy as np
x = np.float64(1.5)
print(x + None)
# expect error: 3:7: TypeError: unsupported operand type(s) for +: 'float' and 'NoneType'
