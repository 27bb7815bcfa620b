import numpy as np
print(np.zeros(2))
print(np.zeros(-2))
# expect:
#| [0. 0.]
# expect error: 3:7: ValueError: negative dimensions are not allowed
