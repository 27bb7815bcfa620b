import numpy as np
a = np.array([[1, 2], [3, 5]])
print(a.mean(), a.mean(axis=0), np.mean(a, axis=1, keepdims=True), np.mean([1, 2, 4]), type(a.mean()), np.mean([True, False, True, True]), np.mean([0.1, 0.2, 0.3]))
# expect:
#| 2.75 [2.  3.5] [[1.5]
#|  [4. ]] 2.3333333333333335 <class 'numpy.float64'> 0.75 0.20000000000000004
