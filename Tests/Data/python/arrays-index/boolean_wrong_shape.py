import numpy as np
m = np.zeros((2, 3))
print(m[np.zeros((3, 2), dtype=bool)])
# expect error: 3:7: IndexError: boolean index did not match indexed array along axis 0; size of axis is 2 but size of corresponding boolean axis is 3
