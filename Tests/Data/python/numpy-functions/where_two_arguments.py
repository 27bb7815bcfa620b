import numpy as np
print(np.where([True, False], 1, 0))
print(np.where([True, False], 1))
# expect:
#| [1 0]
# expect error: 3:7: ValueError: either both or neither of x and y should be given
