import numpy as np
t = np.array([True, False])
print(t ^ t)
print(t - t)
# expect:
#| [False False]
# expect error: 4:7: TypeError: numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.
