import numpy as np
print(np.concatenate([np.ones((2, 2)), np.ones(2)]))
# expect error: 2:7: ValueError: all the input arrays must have same number of dimensions, but the array at index 0 has 2 dimension(s) and the array at index 1 has 1 dimension(s)
