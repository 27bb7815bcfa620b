import numpy as np
print(np.array([1.5, 2]))
print(np.array([1, "x"], dtype=float))
# expect:
#| [1.5 2. ]
# expect error: 3:7: ValueError: could not convert string to float: 'x'
