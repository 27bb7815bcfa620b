import numpy as np
np.savetxt("x.txt", [1.0])
# expect error: 2:1: unsupported: np.savetxt
