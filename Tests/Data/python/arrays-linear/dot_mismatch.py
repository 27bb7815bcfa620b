import numpy as np
A = np.ones((2, 3))
print(np.dot(A, np.ones(3)))
print(np.dot(A, np.ones((2, 3))))
# expect:
#| [3. 3.]
# expect error: 4:7: ValueError: shapes (2,3) and (2,3) not aligned: 3 (dim 1) != 2 (dim 0)
