import numpy as np
print(np.concatenate([1, 2]))
# expect error: 2:7: ValueError: zero-dimensional arrays cannot be concatenated
