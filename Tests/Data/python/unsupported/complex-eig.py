import numpy as np
print(np.linalg.eigvals(np.array([[1j, 2], [3, 4]])))
# expect error: 2:7: unsupported: np.linalg of arrays of type complex128
