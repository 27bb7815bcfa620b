import numpy as np
print(np.sum(np.ones((2, 2)), axis=1.0))
# expect error: 2:7: TypeError: 'float' object cannot be interpreted as an integer
