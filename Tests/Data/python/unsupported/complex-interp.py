import numpy as np
print(np.interp(1.5, [1, 2], [1j, 2]))
# expect error: 2:7: unsupported: this function of NumPy's for complex numbers
