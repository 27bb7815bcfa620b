import numpy as np
print(np.arange(6).reshape(6 / 2, 2))
# expect error: 2:7: TypeError: 'float' object cannot be interpreted as an integer
