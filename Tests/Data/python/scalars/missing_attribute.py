import numpy as np
x = np.array([1.5])[0]
print(x.ndim)
print(x.append(2))
# expect:
#| 0
# expect error: 4:7: AttributeError: 'numpy.float64' object has no attribute 'append'
