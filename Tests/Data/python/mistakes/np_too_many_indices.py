import numpy as np
np.arange(3)[0, 1]
# expect error: 2:1: IndexError: too many indices for array: array is 1-dimensional, but 2 were indexed
