import numpy as np
A = np.ones((2, 3))
print(A @ A.T)
print(A @ A)
# expect:
#| [[3. 3.]
#|  [3. 3.]]
# expect error: 4:7: ValueError: matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size 2 is different from 3)
