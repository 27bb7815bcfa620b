import numpy as np

print(np.union1d(np.array(["a"]), 1))
# expect error: 3:7: unsupported: np.union1d of texts and a number
