import numpy as np
print(np.array([1, 2, 3]) + [1, 2])
# expect error: 2:7: ValueError: operands could not be broadcast together with shapes (3,) (2,) 
