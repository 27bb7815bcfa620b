import numpy as np
m = np.zeros((2, 3), dtype=int)
m[0] = 5
m[:, 1] = [7, 8]
m[1, 1:] = (1, 2)
print(m)
m[:] = [[1], [2]]
print(m)
m[...] = 9
m[0, ::2] = m[1, :2] - 5
print(m)
# expect:
#| [[5 7 5]
#|  [0 1 2]]
#| [[1 1 1]
#|  [2 2 2]]
#| [[4 9 4]
#|  [9 9 9]]
