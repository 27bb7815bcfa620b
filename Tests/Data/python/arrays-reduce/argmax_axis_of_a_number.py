import numpy as np
print(np.argmax(5), np.argmax(np.array(5), axis=0), np.cumsum(5, axis=0))
np.argmax(5, axis=1)
# expect:
#| 0 0 [5]
# expect error: 3:1: numpy.exceptions.AxisError: axis 1 is out of bounds for array of dimension 1
