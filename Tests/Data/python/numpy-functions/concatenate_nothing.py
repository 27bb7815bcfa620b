import numpy as np
print(np.concatenate([]))
# expect error: 2:7: ValueError: need at least one array to concatenate
