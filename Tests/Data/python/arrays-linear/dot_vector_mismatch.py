import numpy as np
print(np.dot(np.ones(3), np.ones(2)))
# expect error: 2:7: ValueError: shapes (3,) and (2,) not aligned: 3 (dim 0) != 2 (dim 0)
