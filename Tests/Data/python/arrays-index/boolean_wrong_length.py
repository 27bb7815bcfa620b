import numpy as np
a = np.arange(4)
print(a[np.array([True, False, True, False])])
print(a[np.array([True, False, True])])
# expect:
#| [0 2]
# expect error: 4:7: IndexError: boolean index did not match indexed array along axis 0; size of axis is 4 but size of corresponding boolean axis is 3
