import numpy as np
A = np.zeros((2, 2))
A[0] = [1, 2, 3]
# expect error: 3:1: ValueError: could not broadcast input array from shape (3,) into shape (2,)
