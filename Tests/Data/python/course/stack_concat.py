import numpy as np
a, b = np.array([1, 2]), np.array([3., 4])
print(np.concatenate([a, b]), np.vstack([a, b]), np.hstack([a, b]), np.stack([a, b], axis=1), np.column_stack([a, b]), np.append(a, 5), np.append([[1, 2]], [[3, 4]], axis=0), np.array([a, b]))
# expect:
#| [1. 2. 3. 4.] [[1. 2.]
#|  [3. 4.]] [1. 2. 3. 4.] [[1. 3.]
#|  [2. 4.]] [[1. 3.]
#|  [2. 4.]] [1 2 5] [[1 2]
#|  [3 4]] [[1. 2.]
#|  [3. 4.]]
