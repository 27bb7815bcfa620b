import numpy as np
a = np.zeros((3, 4), int)
a[[0, 2]] = 1
a[:, [1, 3]] += 5
a[[0, 1, 2], [0, 1, 2]] = [7, 8, 9]
print(a)
a[[0, 0, 0]] += 1
print(a)
idx = np.array([2, 0])
print(a[idx], a[idx, idx], a[idx][:, idx])
b = a[[0, 1]]
b[:] = -1
print(a)
v = np.zeros(5)
v[np.array([1, 3, 1])] += 1
print(v)
v[[1, 2]] = 9, 8
print(v, v[[-1, -2]], v[[]])
v[[0, 7]] = 1
# expect:
#| [[7 6 1 6]
#|  [0 8 0 5]
#|  [1 6 9 6]]
#| [[8 7 2 7]
#|  [0 8 0 5]
#|  [1 6 9 6]]
#| [[1 6 9 6]
#|  [8 7 2 7]] [9 8] [[9 1]
#|  [2 8]]
#| [[8 7 2 7]
#|  [0 8 0 5]
#|  [1 6 9 6]]
#| [0. 1. 0. 1. 0.]
#| [0. 9. 8. 1. 0.] [0. 1.] []
# expect error: 19:1: IndexError: index 7 is out of bounds for axis 0 with size 5
