import numpy as np
a = np.array([True, False])
a[1] = [0, 0]
print(a)
# expect:
#| [ True  True]
