import numpy as np
a = np.array([3, -1, 4, -1, 5])
a[a < 0] = 0
print(a)
a[a > 3] = [40, 50]
print(a)
a[a == 0] += 7
print(a)
m = np.zeros((2, 3))
m[np.array([[True, False, True], [False, True, False]])] = [1, 2, 3]
m[np.array([False, True])] *= 10
print(m)
# expect:
#| [3 0 4 0 5]
#| [ 3  0 40  0 50]
#| [ 3  7 40  7 50]
#| [[ 1.  0.  2.]
#|  [ 0. 30.  0.]]
