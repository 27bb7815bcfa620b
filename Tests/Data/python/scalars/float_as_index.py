import numpy as np
xs = [1, 2, 3]
print(xs[np.int64(1)])
print(xs[np.float64(1)])
# expect:
#| 2
# expect error: 4:7: TypeError: list indices must be integers or slices, not numpy.float64
