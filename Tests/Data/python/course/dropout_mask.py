import numpy as np
a = np.arange(1, 9).reshape(2, 4)/10
mask = np.array([[1, 0, 1, 1], [0, 1, 1, 0]], dtype=bool)
print(a*mask/0.75, a[mask], (a*mask).sum(axis=1), mask.mean(), ~mask, mask.astype(int), mask & (a > .3), sep="\n")
# expect:
#| [[0.13333333 0.         0.4        0.53333333]
#|  [0.         0.8        0.93333333 0.        ]]
#| [0.1 0.3 0.4 0.6 0.7]
#| [0.8 1.3]
#| 0.625
#| [[False  True False False]
#|  [ True False False  True]]
#| [[1 0 1 1]
#|  [0 1 1 0]]
#| [[False False False  True]
#|  [False  True  True False]]
