import numpy as np
a = np.arange(4)
print(a[[0, 1, 4]])
# expect error: 3:7: IndexError: index 4 is out of bounds for axis 0 with size 4
