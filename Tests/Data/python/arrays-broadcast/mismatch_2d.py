import numpy as np
X = np.ones((4, 2))
print((X * np.array([1, 2])).shape)
print(X * np.array([1, 2, 3, 4]))
# expect:
#| (4, 2)
# expect error: 4:7: ValueError: operands could not be broadcast together with shapes (4,2) (4,) 
