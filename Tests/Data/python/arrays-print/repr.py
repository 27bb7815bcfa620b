import numpy as np
for a in (np.array([1, 2]), np.array([1.0, 2.5]), np.array([True]), np.array([]), np.array([], dtype=int), np.zeros((0, 3)), np.array(5), np.array(2.5), np.array([[1, 2], [3, 4]]), np.zeros((2, 0), dtype=bool), np.array([np.nan, -np.inf])):
    print(repr(a))
# expect:
#| array([1, 2])
#| array([1. , 2.5])
#| array([ True])
#| array([], dtype=float64)
#| array([], dtype=int64)
#| array([], shape=(0, 3), dtype=float64)
#| array(5)
#| array(2.5)
#| array([[1, 2],
#|        [3, 4]])
#| array([], shape=(2, 0), dtype=bool)
#| array([ nan, -inf])
