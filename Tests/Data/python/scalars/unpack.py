import numpy as np
a, b = np.array([1, 2]).sum()
# expect error: 2:1: TypeError: cannot unpack non-iterable numpy.int64 object
