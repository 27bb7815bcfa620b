import numpy as np
a = np.ones(2)
print(a @ a)
print(a @ 2)
# expect:
#| 2.0
# expect error: 4:7: ValueError: matmul: Input operand 1 does not have enough dimensions (has 0, gufunc core with signature (n?,k),(k,m?)->(n?,m?) requires 1)
