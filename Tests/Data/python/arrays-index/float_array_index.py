import numpy as np
v = np.arange(3)
print(v[np.array([0.0, 1.0])])
# expect error: 3:7: IndexError: arrays used as indices must be of integer (or boolean) type
