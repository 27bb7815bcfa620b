import numpy as np

print(np.hypot.reduce([3.0, 4.0], where=[True, False]))
# expect error: 3:7: unsupported: np.hypot.reduce: argument 'where'
