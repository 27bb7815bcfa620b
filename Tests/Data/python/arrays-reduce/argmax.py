# The first of equal ones; nan counts as the largest and the smallest; without an axis the array is seen flat.
import numpy as np
a = np.array([[1, 5, 5], [7, 0, 7]])
print(a.argmax(), a.argmin(), a.argmax(axis=0), a.argmax(axis=1), np.argmin(a, axis=1), np.argmax([2, 2, 2]), np.argmax([1, np.nan, 9, np.nan]), np.argmin([1, np.nan, 0]), np.argmax([False, True, True]), type(a.argmax()))
# expect:
#| 3 4 [1 0 1] [1 0] [0 1] 0 1 1 1 <class 'numpy.int64'>
