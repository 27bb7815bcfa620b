import numpy as np
add = np.add
print(add.reduce([1, 2]))
# expect error: 3:7: unsupported: np.add.reduce
