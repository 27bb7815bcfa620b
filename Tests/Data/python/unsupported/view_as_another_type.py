import numpy as np
print(np.arange(3).view())
print(np.arange(3).view(float))
# expect:
#| [0 1 2]
# expect error: 3:7: unsupported: ndarray.view(…) as another type
