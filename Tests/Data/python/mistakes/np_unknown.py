import numpy as np
np.sumo([1, 2])
# expect error: 2:1: AttributeError: module 'numpy' has no attribute 'sumo'
