import numpy as np
print(np.stack([np.ones(2), np.ones(2)]).shape)
print(np.stack([np.ones(2), np.ones(3)]))
# expect:
#| (2, 2)
# expect error: 3:7: ValueError: all input arrays must have the same shape
