import numpy as np
a, b = np.arange(3)
# expect error: 2:1: ValueError: too many values to unpack (expected 2)
