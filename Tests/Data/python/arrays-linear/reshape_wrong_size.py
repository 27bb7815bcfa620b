import numpy as np
a = np.arange(6)
print(a.reshape(3, 2))
print(a.reshape(4, 2))
# expect:
#| [[0 1]
#|  [2 3]
#|  [4 5]]
# expect error: 4:7: ValueError: cannot reshape array of size 6 into shape (4,2)
