import numpy as np
np.maximum(1)
# expect error: 2:1: TypeError: maximum() takes from 2 to 3 positional arguments but 1 was given
