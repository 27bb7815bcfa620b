import numpy as np
a = np.ones(3)
print(a + np.ones(1))
print(a + np.ones(2))
# expect:
#| [2. 2. 2.]
# expect error: 4:7: ValueError: operands could not be broadcast together with shapes (3,) (2,) 
