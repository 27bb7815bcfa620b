import numpy as np
x = np.random.rand(3)
# expect error: 2:5: unsupported: np.random
