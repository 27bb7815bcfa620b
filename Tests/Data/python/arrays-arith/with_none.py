import numpy as np
a = np.array([1.0, 2.0])
print(a * None)
# expect error: 3:7: TypeError: unsupported operand type(s) for *: 'float' and 'NoneType'
