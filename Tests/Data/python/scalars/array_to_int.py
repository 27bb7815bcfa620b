import numpy as np
print(int(np.array(3.7)), float(np.array(2)))
print(float(np.array([1.0, 2.0])))
# expect:
#| 3 2.0
# expect error: 3:7: TypeError: only 0-dimensional arrays can be converted to Python scalars
