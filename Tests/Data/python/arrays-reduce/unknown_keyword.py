import numpy as np
print(np.sum(np.arange(3), axis=0))
print(np.sum(np.arange(3), axes=0))
# expect:
#| 3
# expect error: 3:7: TypeError: sum() got an unexpected keyword argument 'axes'
