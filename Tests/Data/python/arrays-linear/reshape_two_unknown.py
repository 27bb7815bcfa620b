import numpy as np
print(np.arange(6).reshape(-1, -1))
# expect error: 2:7: ValueError: can only specify one unknown dimension
