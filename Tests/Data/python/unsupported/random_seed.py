import numpy as np
np.random.seed(0)
# expect error: 2:1: unsupported: np.random
