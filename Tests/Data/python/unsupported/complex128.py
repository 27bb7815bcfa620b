import numpy as np
z = np.zeros(2, np.complex128)
# expect error: 2:17: unsupported: np.complex128
