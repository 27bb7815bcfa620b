import numpy as np
a = np.array([[1, -2], [-3, 4]])
print(np.where(a > 0, a, 0), np.where(a > 0, "not used" == "", a), np.where([True, False], 1, 2.5), np.where(True, 1, 2), np.where(a > 0, [10, 20], [[30], [40]]), np.where(a < -10), np.where(a < 0), sep="\n")
# expect:
#| [[1 0]
#|  [0 4]]
#| [[ 0 -2]
#|  [-3  0]]
#| [1.  2.5]
#| 1
#| [[10 30]
#|  [40 20]]
#| (array([], dtype=int64), array([], dtype=int64))
#| (array([0, 1]), array([1, 0]))
