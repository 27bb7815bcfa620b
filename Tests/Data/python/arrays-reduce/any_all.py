import numpy as np
a = np.array([[1, 0], [2, 3]])
print(a.any(), a.all(), a.all(axis=0), a.any(axis=1), np.all(a > -1), np.any(a > 5), np.all([]), np.any([]), np.all([np.nan]), np.any(np.zeros(3)), type(np.all(a)), (a > 0).all(axis=1, keepdims=True))
# expect:
#| True False [ True False] [ True  True] True False True False True False <class 'numpy.bool'> [[False]
#|  [ True]]
