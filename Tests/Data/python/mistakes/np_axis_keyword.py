import numpy as np
np.sum(np.ones((2, 2)), axes=0)
# expect error: 2:1: TypeError: sum() got an unexpected keyword argument 'axes'
