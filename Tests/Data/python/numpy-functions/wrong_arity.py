import numpy as np
print(np.sqrt(4))
print(np.sqrt())
# expect:
#| 2.0
# expect error: 3:7: TypeError: sqrt() takes from 1 to 2 positional arguments but 0 were given
