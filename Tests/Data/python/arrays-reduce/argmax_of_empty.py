import numpy as np
print(np.argmax([3]))
print(np.argmax([]))
# expect:
#| 0
# expect error: 3:7: ValueError: attempt to get argmax of an empty sequence
