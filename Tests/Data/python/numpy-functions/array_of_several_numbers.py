import numpy as np
print(np.array([1, 2]))
print(np.array(1, 2, 3))
# expect:
#| [1 2]
# expect error: 3:7: TypeError: array() takes from 1 to 2 positional arguments but 3 were given
