import numpy as np
np.array([]).min()
# expect error: 2:1: ValueError: zero-size array to reduction operation minimum which has no identity
