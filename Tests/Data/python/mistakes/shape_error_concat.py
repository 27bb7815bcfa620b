import numpy as np
np.concatenate([np.ones((2, 2)), np.ones((1, 3))])
# expect error: 2:1: ValueError: all the input array dimensions except for the concatenation axis must match exactly, but along dimension 1, the array at index 0 has size 2 and the array at index 1 has size 3
