import numpy as np
np.random.seed()
np.random.rand()
# expect error: 3:1: unsupported: random numbers without a seed (call np.random.seed(…) first: otherwise they are others in every run)
