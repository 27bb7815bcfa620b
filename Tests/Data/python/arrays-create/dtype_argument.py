import numpy as np
print(np.array([1, 2], dtype=float), np.array([1.9, -1.9], dtype=int), np.array([0, 2, 0.5], dtype=bool), np.array([1, 0], dtype=np.float64).dtype)
print(np.zeros(2, dtype=int), np.ones((1, 2), dtype=bool), np.zeros(3, int), np.full(2, 7.9, dtype=int), np.arange(3, dtype=float), np.array([True, False], dtype=int))
print(np.array([1, 2], dtype="float64"), np.zeros(1, dtype="int"))
# expect:
#| [1. 2.] [ 1 -1] [False  True  True] float64
#| [0 0] [[ True  True]] [0 0 0] [7 7] [0. 1. 2.] [1 0]
#| [1. 2.] [0]
