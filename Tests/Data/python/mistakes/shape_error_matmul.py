import numpy as np
print(np.ones((2, 3)) @ np.ones((2, 3)))
# expect error: 2:7: ValueError: matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size 2 is different from 3)
