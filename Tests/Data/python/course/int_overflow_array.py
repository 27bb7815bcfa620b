import numpy as np
a = np.array([2**62, 1])
print(a*1, a + 1)
# expect:
#| [4611686018427387904                   1] [4611686018427387905                   2]
