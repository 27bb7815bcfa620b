import numpy as np
a = np.ones(3)
a += np.ones((1, 3))[0]
print(a)
a += np.ones((2, 3))
# expect:
#| [2. 2. 2.]
# expect error: 5:1: ValueError: non-broadcastable output operand with shape (3,) doesn't match the broadcast shape (2,3)
