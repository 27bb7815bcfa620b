import numpy as np
np.cumsum(5, axis=1)
# expect error: 2:1: numpy.exceptions.AxisError: axis 1 is out of bounds for array of dimension 1
