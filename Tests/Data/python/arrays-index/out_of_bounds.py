import numpy as np
a = np.arange(3)
print(a[-3])
print(a[3])
# expect:
#| 0
# expect error: 4:7: IndexError: index 3 is out of bounds for axis 0 with size 3
