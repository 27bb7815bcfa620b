import numpy as np
z = np.zeros(2, np.complex128)
# expect error: 2:5: unsupported: dtype numpy.complex128
