import numpy as np
x = np.float64(2.0)
print(x[x > 1])
# expect error: 3:7: unsupported: a number with a boolean as its index
