import numpy as np
print(len(np.array([1, 2])))
print(len(np.array([1, 2]).sum()))
# expect:
#| 2
# expect error: 3:7: TypeError: object of type 'numpy.int64' has no len()
