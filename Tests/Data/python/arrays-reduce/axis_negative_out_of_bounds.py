import numpy as np
print(np.max(np.zeros((2, 3)), axis=-3))
# expect error: 2:7: numpy.exceptions.AxisError: axis -3 is out of bounds for array of dimension 2
