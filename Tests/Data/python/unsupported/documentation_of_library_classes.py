import numpy as np

print(np.flatiter.__doc__)
# expect error: 3:7: unsupported: numpy.flatiter.__doc__
