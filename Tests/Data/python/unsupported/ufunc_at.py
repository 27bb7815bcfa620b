import numpy as np
counts = np.zeros(3, int)
np.add.at(counts, [0, 1, 1], 1)
# expect error: 3:1: unsupported: np.add.at
