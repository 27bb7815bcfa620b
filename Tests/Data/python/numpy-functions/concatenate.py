import numpy as np
a, b = np.array([[1, 2]]), np.array([[3.5, 4]])
print(np.concatenate((a, b)), np.concatenate([a, a], axis=1), np.concatenate([[1], [2, 3]]), np.concatenate([a, b], axis=None), np.concatenate(([True], [2])), np.concatenate([a, a], axis=-1).shape, sep="\n")
# expect:
#| [[1.  2. ]
#|  [3.5 4. ]]
#| [[1 2 1 2]]
#| [1 2 3]
#| [1.  2.  3.5 4. ]
#| [1 2]
#| (1, 4)
