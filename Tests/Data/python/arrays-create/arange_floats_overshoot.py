# The number of elements is ceil((stop - start) / step): with floats the last one can lie at or beyond stop.
import numpy as np
a = np.arange(1, 1.3, 0.1)
print(len(a), a)
b = np.arange(0, 0.5, 0.1)
print(len(b), b.tolist())
print(np.arange(0.1, 0.4, 0.1).tolist(), np.arange(0, 1, 0.1)[3], 0.1 * 3)
# expect:
#| 4 [1.  1.1 1.2 1.3]
#| 5 [0.0, 0.1, 0.2, 0.30000000000000004, 0.4]
#| [0.1, 0.2, 0.30000000000000004, 0.4] 0.30000000000000004 0.30000000000000004
