import numpy as np
a = np.array([3, 1, 3, 2, 1])
print(np.unique(a), np.unique([[1, 2], [2, 1]]), np.unique([1.5, 0.5, 1.5]))
values, counts = np.unique(a, return_counts=True)
print(values, counts, dict(zip(values.tolist(), counts.tolist())))
# expect:
#| [1 2 3] [1 2] [0.5 1.5]
#| [1 2 3] [2 1 2] {1: 2, 2: 1, 3: 2}
