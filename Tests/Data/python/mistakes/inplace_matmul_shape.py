import numpy as np
A = np.ones((2, 2))
A @= np.ones((2, 3))
# expect error: 3:1: ValueError: matmul: Output operand 0 has a mismatch in its core dimension 1, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size 2 is different from 3)
