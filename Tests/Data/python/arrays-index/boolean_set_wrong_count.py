import numpy as np
a = np.arange(5)
a[a > 1] = [1, 2]
# expect error: 3:1: ValueError: NumPy boolean array indexing assignment cannot assign 2 input values to the 3 output values where the mask is true
