import numpy as np
A = np.array([[1.0, 2], [3, 4]])
B = A
A @= np.array([[0.0, 1], [1, 0]])
print(A, B, A is B)
v = np.array([1.0, 2])
w = v
v @= A
print(v, w)
A[:1] @= A
print(B)
# expect:
#| [[2. 1.]
#|  [4. 3.]] [[2. 1.]
#|  [4. 3.]] True
#| [10.  7.] [10.  7.]
#| [[8. 5.]
#|  [4. 3.]]
