import numpy as np
a = np.arange(3)
a[0] = [1, 2]
# expect error: 3:1: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
