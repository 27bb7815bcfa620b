import numpy as np
print(np.array_equal([1, 2], [1, 2]), np.array_equal([1, 2], [1, 2, 3]), np.array_equal([1, 2], [[1, 2]]), np.array_equal([1.0], [1]), np.array_equal([np.nan], [np.nan]), np.array_equal([], []), np.array_equal(3, 3), np.array_equal([np.nan], [np.nan], equal_nan=True), type(np.array_equal(1, 1)))
# expect:
#| True False False True False True True True <class 'bool'>
