import numpy as np
print(np.float64(2) ** -1, 2 ** np.float64(-1))
print(np.int64(2) ** -1)
# expect:
#| 0.5 0.5
# expect error: 3:7: ValueError: Integers to negative integer powers are not allowed.
