import numpy as np
a = np.ones((2, 2))
print(np.concatenate([a, np.ones((1, 2))]))
print(np.concatenate([a, np.ones((1, 3))]))
# expect:
#| [[1. 1.]
#|  [1. 1.]
#|  [1. 1.]]
# expect error: 4:7: ValueError: all the input array dimensions except for the concatenation axis must match exactly, but along dimension 1, the array at index 0 has size 2 and the array at index 1 has size 3
