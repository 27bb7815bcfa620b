import numpy as np
z = np.array([1j, 2])
print(np.median(z))
# expect error: 3:7: unsupported: the median of complex numbers
