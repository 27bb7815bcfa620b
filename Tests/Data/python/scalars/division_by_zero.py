# NumPy's scalars give inf or nan (and a warning) where Python's numbers raise.
import numpy as np
x = np.float64(1.0)
print(x / 0, -x / 0, (x - x) / 0, x // 0, x % 0, np.int64(1) / 0, np.int64(5) // 0, np.int64(5) % 0, 1 / np.float64(0), 0.0 * (x / 0))
# expect:
#| inf -inf nan inf nan inf 0 0 inf nan
