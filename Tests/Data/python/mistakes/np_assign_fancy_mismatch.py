import numpy as np
a = np.zeros(4)
a[[0, 1, 2]] = [1, 2]
# expect error: 3:1: ValueError: shape mismatch: value array of shape (2,) could not be broadcast to indexing result of shape (3,)
