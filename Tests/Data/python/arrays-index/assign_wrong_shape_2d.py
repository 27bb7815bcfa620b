import numpy as np
m = np.zeros((2, 3))
m[:, :2] = np.ones((3, 2))
# expect error: 3:1: ValueError: could not broadcast input array from shape (3,2) into shape (2,2)
