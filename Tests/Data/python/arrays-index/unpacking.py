import numpy as np
(a, b), (c, d) = np.array([[1, 2], [3, 4]])
print(a, b, c, d, repr(a))
x, *rest = np.arange(4)
print(x, rest)
first, second = np.eye(2)
print(first, second)
for i, j in np.array([[5, 6], [7, 8]]):
    print(i * j)
# expect:
#| 1 2 3 4 np.int64(1)
#| 0 [np.int64(1), np.int64(2), np.int64(3)]
#| [1. 0.] [0. 1.]
#| 30
#| 56
