import numpy as np
a = np.array([[1, 2, 3], [4, 5, 6]])
print(a.prod(), a.prod(axis=0), np.prod(a, axis=1), np.prod([0.5, 4]), np.prod([]), np.prod([True, True]), type(np.prod([2])), np.prod([1e200, 1e200]))
# expect:
#| 720 [ 4 10 18] [  6 120] 2.0 1.0 1 <class 'numpy.int64'> inf
