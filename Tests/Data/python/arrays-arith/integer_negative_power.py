import numpy as np
a = np.array([1, 2])
print(a ** -1.0)
print(a ** -1)
# expect:
#| [1.  0.5]
# expect error: 4:7: ValueError: Integers to negative integer powers are not allowed.
