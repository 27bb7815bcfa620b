import numpy as np
a, b = np.array([1, 2, 3]), np.array([3, 2, 1])
print(a == b, a != b, a < b, a >= 2, 2 <= a, a == 2.0, (a == b).dtype, a == a, -a < 0)
print(np.array([np.nan, 1]) == np.array([np.nan, 1]), np.array([True, False]) == np.array([1, 0]), np.array([0.1]) * 3 == 0.3)
# expect:
#| [False  True False] [ True False  True] [ True False False] [False  True  True] [False  True  True] [False  True False] bool [ True  True  True] [ True  True  True]
#| [False  True] [ True  True] [False]
