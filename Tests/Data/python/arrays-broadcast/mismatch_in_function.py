import numpy as np
def residual(y, p):
    return y - p

print(residual(np.array([1, 2]), np.array([1, 1])))
print(residual(np.array([1, 2]), np.array([1, 2, 3])))
# expect:
#| [0 1]
# expect error: 3:12: ValueError: operands could not be broadcast together with shapes (2,) (3,) 
