import numpy as np
big = np.int64(9223372036854775807)
print(np.float64(1e200) * 1e200, np.float64(10.0) ** 400, -np.float64(1e308) * 10, np.exp(np.float64(710)), big - 1, -big)
# expect:
#| inf inf -inf inf 9223372036854775806 -9223372036854775807
