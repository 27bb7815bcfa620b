import numpy as np
v = np.array([1.0, 2.0])
print(v[0])
print(v[0][0])
# expect:
#| 1.0
# expect error: 4:7: IndexError: invalid index to scalar variable.
