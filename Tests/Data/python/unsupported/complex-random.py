import numpy as np
print(np.random.normal(np.array([1j, 2])))
# expect error: 2:7: unsupported: np.random.normal of complex numbers
