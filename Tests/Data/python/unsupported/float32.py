import numpy as np
a = np.zeros(3, dtype=np.float32)
# expect error: 2:23: unsupported: np.float32
