import numpy as np
t = np.array([True, False])
print(~t)
print(-t)
# expect:
#| [False  True]
# expect error: 4:7: TypeError: The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function instead.
