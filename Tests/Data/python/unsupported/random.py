import numpy as np
x = np.random.bytes(3)
# expect error: 2:5: unsupported: np.random.bytes
