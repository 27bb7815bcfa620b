import numpy as np
print(np.arange(0, 1, 1))
print(np.arange(0, 1, 0))
# expect:
#| [0]
# expect error: 3:7: ZeroDivisionError: division by zero
