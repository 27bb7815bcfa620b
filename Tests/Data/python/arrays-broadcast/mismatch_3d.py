import numpy as np
np.zeros((2, 3, 4)) - np.zeros((3, 3, 4))
# expect error: 2:1: ValueError: operands could not be broadcast together with shapes (2,3,4) (3,3,4) 
