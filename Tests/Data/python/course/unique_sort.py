import numpy as np
x = np.array([3, 1, 2, 3, 1])
print(np.unique(x), np.sort(x), np.argsort(x, kind="stable"), x[np.argsort(-x, kind="stable")], np.sort(x)[::-1])
u, c = np.unique(x, return_counts=True)
print(u, c, dict(zip(u, c)))
# expect:
#| [1 2 3] [1 1 2 3 3] [1 4 2 0 3] [3 3 2 1 1] [3 3 2 1 1]
#| [1 2 3] [2 1 2] {np.int64(1): np.int64(2), np.int64(2): np.int64(1), np.int64(3): np.int64(2)}
