import numpy as np
x = np.float64(2.5)
print(x.shape, x.dtype, x.ndim, x.size, x.sum(), x.round(), np.int64(4).dtype, x.item(), x.max(), np.float64(7).is_integer())
# expect:
#| () float64 0 1 2.5 2.0 int64 2.5 2.5 True
