# The same for integers.
import numpy as np
b = np.empty_like([1, 2, 3])
print(b)
# expect error: 4:1: unsupported: an element that was never set (np.empty leaves it to chance)
