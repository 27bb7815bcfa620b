import numpy as np
total = np.sum(np.array([1.5, 2.5]))
print("total = " + str(total))
print("total = " + total)
# expect:
#| total = 4.0
# expect error: 4:7: TypeError: can only concatenate str (not "numpy.float64") to str
