import numpy as np
np.ones((2, 2)).sum(axis=2)
# expect error: 2:1: numpy.exceptions.AxisError: axis 2 is out of bounds for array of dimension 2
