import numpy as np
x = np.array([3, -1, 4, -1, 5, -9])
print(x > 0, x[x > 0], x[(x > 0) & (x < 5)], x[~(x > 0)], (x > 0).sum())
x[x < 0] = 0
print(x, x[x == 0].size, np.where(x == 0)[0], np.nonzero(x))
m = np.arange(9).reshape(3, 3)
print(m[m % 2 == 0], m[m.sum(axis=1) > 5], m[:, m[0] > 0])
m[m > 5] *= -1
print(m)
m[m < 0] = [10, 20, 30]
print(m, np.any(m > 20), np.all(m >= 0))
if x > 2: print("never")
# expect:
#| [ True False  True False  True False] [3 4 5] [3 4] [-1 -1 -9] 3
#| [3 0 4 0 5 0] 3 [1 3 5] (array([0, 2, 4]),)
#| [0 2 4 6 8] [[3 4 5]
#|  [6 7 8]] [[1 2]
#|  [4 5]
#|  [7 8]]
#| [[ 0  1  2]
#|  [ 3  4  5]
#|  [-6 -7 -8]]
#| [[ 0  1  2]
#|  [ 3  4  5]
#|  [10 20 30]] True True
# expect error: 12:4: ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
