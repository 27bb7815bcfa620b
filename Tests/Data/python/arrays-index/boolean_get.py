import numpy as np
a = np.array([3, -1, 4, -1, 5])
print(a[a > 0], a[a < -5], a[[True, False, True, False, False]], a[(a > 0) & (a < 5)], a[~(a > 0)], a[a == -1])
m = np.arange(6).reshape(2, 3)
print(m[m % 2 == 0], m[np.array([True, False])], m[:, np.array([True, False, True])], m[m > 99].shape, m[m.sum(axis=1) > 3])
# expect:
#| [3 4 5] [] [3 4] [3 4] [-1 -1] [-1 -1]
#| [0 2 4] [[0 1 2]] [[0 2]
#|  [3 5]] (0,) [[3 4 5]]
