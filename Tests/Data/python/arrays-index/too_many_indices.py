import numpy as np
v = np.arange(3)
print(v[0])
print(v[0, 0])
# expect:
#| 0
# expect error: 4:7: IndexError: too many indices for array: array is 1-dimensional, but 2 were indexed
