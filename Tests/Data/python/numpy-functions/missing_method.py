import numpy as np
a = np.array([1, 2])
print(a.sum())
print(a.length())
# expect:
#| 3
# expect error: 4:7: AttributeError: 'numpy.ndarray' object has no attribute 'length'
