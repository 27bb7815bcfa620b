import numpy as np
print(1.0 / np.float64(0))
print(1.0 / float(np.float64(0)))
# expect:
#| inf
# expect error: 3:7: ZeroDivisionError: float division by zero
