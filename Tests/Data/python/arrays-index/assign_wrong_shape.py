import numpy as np
m = np.zeros((2, 3))
m[0] = [1, 2]
# expect error: 3:1: ValueError: could not broadcast input array from shape (2,) into shape (3,)
