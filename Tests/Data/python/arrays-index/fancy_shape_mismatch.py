import numpy as np
m = np.arange(12).reshape(3, 4)
print(m[[0, 1], [1, 2]])
print(m[[0, 1, 2], [1, 2]])
# expect:
#| [1 6]
# expect error: 4:7: IndexError: shape mismatch: indexing arrays could not be broadcast together with shapes (3,) (2,) 
