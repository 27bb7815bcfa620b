import numpy as np
m = np.zeros((2, 3))
print(m[-3])
# expect error: 3:7: IndexError: index -3 is out of bounds for axis 0 with size 2
