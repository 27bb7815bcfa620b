import numpy as np
d = {np.int64(1): "fine"}
d[np.array([1, 2])] = "not"
# expect error: 3:1: TypeError: unhashable type: 'numpy.ndarray'
