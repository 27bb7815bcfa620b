import numpy as np
m = np.zeros((2, 3))
print(m[1, 2])
print(m[1, 3])
# expect:
#| 0.0
# expect error: 4:7: IndexError: index 3 is out of bounds for axis 1 with size 3
