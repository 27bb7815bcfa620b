import numpy as np
print(np.array())
# expect error: 2:7: TypeError: array() missing required argument 'object' (pos 0)
