import numpy as np
print(np.linspace(0, 1, 2))
print(np.linspace(0, 1, -1))
# expect:
#| [0. 1.]
# expect error: 3:7: ValueError: Number of samples, -1, must be non-negative.
