import numpy as np
names = ["a", "b", "c"]
print(names[np.array([1, 2]).argmax()], names[np.array(2)])
print(names[np.array([1, 2])])
# expect:
#| b c
# expect error: 4:7: TypeError: only integer scalar arrays can be converted to a scalar index
