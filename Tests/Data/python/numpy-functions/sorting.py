import numpy as np
a = np.array([3, 1, 2, 1])
print(np.sort(a), np.argsort(a, kind="stable"), a, np.sort([[3, 1], [0, 2]]), np.sort([[3, 1], [0, 2]], axis=0), np.sort([2.5, np.nan, -1]), a[np.argsort(a, kind="stable")], np.sort(a)[::-1], np.sort([True, False]))
a.sort()
print(a, np.argsort([0.5, -1.5, 0.0]))
# expect:
#| [1 1 2 3] [1 3 2 0] [3 1 2 1] [[1 3]
#|  [0 2]] [[0 1]
#|  [3 2]] [-1.   2.5  nan] [1 1 2 3] [3 2 1 1] [False  True]
#| [1 1 2 3] [1 2 0]
