import numpy as np
np.ones(3)*np.ones(4)
# expect error: 2:1: ValueError: operands could not be broadcast together with shapes (3,) (4,) 
