import numpy as np

print(np.sum([0.1, 0.2, 0.3], initial=None))
# expect error: 3:7: unsupported: np.sum: argument 'initial' as None
