import numpy as np
a = np.zeros(3)
a[0] = 4
a[1] = [1, 2]
# expect error: 4:1: ValueError: setting an array element with a sequence.
