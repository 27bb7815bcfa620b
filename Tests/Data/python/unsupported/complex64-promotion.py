import numpy as np
x = np.array([1, 2], dtype=np.float32)
print(x * 1j)
# expect error: 3:7: unsupported: numbers of type complex64
