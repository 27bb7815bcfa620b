import numpy as np
print(np.sum(np.ones((2, 2)), axis=(0, 0)))
# expect error: 2:7: ValueError: duplicate value in 'axis'
