# Arrays do not raise: floats give inf and nan; integers give 0 (with a warning on standard error).
import numpy as np
a = np.array([1.0, -1.0, 0.0])
print(a / 0, 1 / a, a // 0, a % 0, a / np.array([0.0, -0.0, 0.0]))
b = np.array([1, -1, 0])
print(b / 0, b // 0, b % 0)
# expect:
#| [ inf -inf  nan] [ 1. -1. inf] [ inf -inf  nan] [nan nan nan] [inf inf nan]
#| [ inf -inf  nan] [0 0 0] [0 0 0]
