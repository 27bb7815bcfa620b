import numpy as np
print(np.concatenate([np.ones(2), np.ones(2)], axis=1))
# expect error: 2:7: numpy.exceptions.AxisError: axis 1 is out of bounds for array of dimension 1
