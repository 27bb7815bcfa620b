import numpy as np
a = np.zeros(3)
a[0] = [1, 2]
# expect error: 3:1: ValueError: setting an array element with a sequence.
