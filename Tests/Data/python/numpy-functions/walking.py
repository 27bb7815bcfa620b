import numpy as np
a = np.array([[1, 2], [3, 4]])
for place, x in np.ndenumerate(a):
    print(place, x, repr(x))
print(list(np.ndindex(2, 3)))
print(list(np.ndindex((2, 1))), list(np.ndindex()), list(np.ndindex(0, 3)))
try:
    np.ndindex(-1)
except ValueError as error:
    print(error)
print(list(np.ndenumerate(np.array(5.0))))
# expect:
#| (0, 0) 1 np.int64(1)
#| (0, 1) 2 np.int64(2)
#| (1, 0) 3 np.int64(3)
#| (1, 1) 4 np.int64(4)
#| [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)]
#| [(0, 0), (1, 0)] [()] []
#| negative dimensions are not allowed
#| [((), np.float64(5.0))]
