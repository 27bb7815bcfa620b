import numpy as np
print(float(np.array([1., 2])))
# expect error: 2:7: TypeError: only 0-dimensional arrays can be converted to Python scalars
