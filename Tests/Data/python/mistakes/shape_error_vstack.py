import numpy as np
np.vstack([[1, 2, 3], [1, 2]])
# expect error: 2:1: ValueError: all the input array dimensions except for the concatenation axis must match exactly, but along dimension 1, the array at index 0 has size 3 and the array at index 1 has size 2
