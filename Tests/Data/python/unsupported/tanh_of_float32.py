import numpy as np
print(np.tanh(np.array([0.5], dtype=np.float32)))
# expect error: 2:7: unsupported: np.tanh in single precision (float32)
