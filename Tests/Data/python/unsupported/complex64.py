import numpy as np
z = np.zeros(2, "complex64")
# expect error: 2:5: unsupported: dtype 'complex64'
