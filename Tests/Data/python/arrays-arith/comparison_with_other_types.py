import numpy as np
a = np.array([1, 2, 3])
print(a == None, a != None, a == [1, 0, 3], (1, 2, 0) == a)
# expect:
#| [False False False] [ True  True  True] [ True False  True] [ True  True False]
