import numpy as np
g = np.zeros((6, 6), int)
g[1, 2] = g[2, 3] = g[3, 1] = g[3, 2] = g[3, 3] = 1
for _ in range(3):
    n = sum(np.roll(np.roll(g, i, 0), j, 1) for i in (-1, 0, 1) for j in (-1, 0, 1) if (i, j) != (0, 0))
    g = ((n == 3) | ((g == 1) & (n == 2))).astype(int)
print(g, g.sum(), np.argwhere(g).tolist())
# expect:
#| [[0 0 0 0 0 0]
#|  [0 0 0 0 0 0]
#|  [0 0 1 0 0 0]
#|  [0 0 0 1 1 0]
#|  [0 0 1 1 0 0]
#|  [0 0 0 0 0 0]] 5 [[2, 2], [3, 3], [3, 4], [4, 2], [4, 3]]
