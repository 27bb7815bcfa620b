import numpy as np
print(np.sqrt(4))
print(np.squareroot(4))
# expect:
#| 2.0
# expect error: 3:7: AttributeError: module 'numpy' has no attribute 'squareroot'
