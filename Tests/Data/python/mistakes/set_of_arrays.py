import numpy as np
print(len({(1, 2), (1, 2)}))
s = {np.array([1])}
# expect:
#| 1
# expect error: 3:5: TypeError: unhashable type: 'numpy.ndarray'
