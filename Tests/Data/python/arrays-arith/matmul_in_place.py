import numpy as np
A = np.arange(6.0).reshape(2, 3)
same = A
view = A[:, 0]
A @= np.array([[0.0, 1, 0], [1, 0, 0], [0, 0, 2]])
print(A, same is A, view)
flipped = A.T
flipped @= A[:, :2]
print(A)
stack = np.arange(8).reshape(2, 2, 2)
stack @= [[1, 1], [0, 1]]
print(stack)
v = np.array([1, 2])
w = v
v @= [[1, 2], [3, 4]]
print(w)
numbers = [1.0, 2.0]
numbers @= A[:, :2]
print(numbers)
flags = np.eye(2) > 0
flags @= flags
print(flags)
A @= v.astype(bool)
# expect:
#| [[ 1.  0.  4.]
#|  [ 4.  3. 10.]] True [1. 4.]
#| [[17. 12. 44.]
#|  [12.  9. 30.]]
#| [[[ 0  1]
#|   [ 2  5]]
#|
#|  [[ 4  9]
#|   [ 6 13]]]
#| [ 7 10]
#| [41. 30.]
#| [[ True False]
#|  [False  True]]
# expect error: 23:1: ValueError: inplace matrix multiplication requires the first operand to have at least one and the second at least two dimensions.
