# The second argument is the type, not another length.
import numpy as np
print(np.zeros((2, 3)).shape)
print(np.zeros(2, 3))
# expect:
#| (2, 3)
# expect error: 4:7: TypeError: Cannot interpret '3' as a data type
