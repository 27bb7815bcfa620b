import numpy as np
np.zeros((2.0, 3))
# expect error: 2:1: TypeError: 'float' object cannot be interpreted as an integer
