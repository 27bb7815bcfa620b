import numpy as np
print(2 ** np.array([1, 2]))
print(2 ** np.array([1, -1]))
# expect:
#| [2 4]
# expect error: 3:7: ValueError: Integers to negative integer powers are not allowed.
