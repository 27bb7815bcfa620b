import numpy as np
a = np.array(5)
print(a[()])
print(a[0])
# expect:
#| 5
# expect error: 4:7: IndexError: too many indices for array: array is 0-dimensional, but 1 were indexed
