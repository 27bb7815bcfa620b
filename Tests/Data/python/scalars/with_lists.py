# A NumPy scalar times a list makes an array of it; a plain int repeats it.
import numpy as np
print(np.float64(2.0) * np.array([1, 2]), np.float64(2.0) + [1, 2], np.int64(2) + [1, 2], 2 * [1, 2], [1, 2] * np.int64(2))
# expect:
#| [2. 4.] [3. 4.] [3 4] [1, 2, 1, 2] [1, 2, 1, 2]
