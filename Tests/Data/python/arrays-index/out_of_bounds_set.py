import numpy as np
w = np.zeros(4)
for k in range(5):
    w[k] = k
# expect error: 4:5: IndexError: index 4 is out of bounds for axis 0 with size 4
