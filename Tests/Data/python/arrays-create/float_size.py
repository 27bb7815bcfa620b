import numpy as np
n = 4
print(np.zeros(n // 2))
print(np.zeros(n / 2))
# expect:
#| [0. 0.]
# expect error: 4:7: TypeError: expected a sequence of integers or a single integer, got '2.0'
