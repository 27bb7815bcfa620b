import numpy as np
print(np.arange(3) == range(3), np.arange(3) < range(1, 4), range(3) != np.array([0, 5, 2]))
print(np.arange(3) + range(3))
# expect:
#| [ True  True  True] [ True  True  True] [False  True False]
#| [0 2 4]
