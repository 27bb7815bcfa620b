import numpy as np
A = np.array([[25., 15, -5], [15, 18, 0], [-5, 0, 11]])
L = np.zeros_like(A)
for j in range(3):
    L[j, j] = (A[j, j] - L[j, :j] @ L[j, :j])**0.5
    L[j+1:, j] = (A[j+1:, j] - L[j+1:, :j] @ L[j, :j])/L[j, j]
print(L)
print(type(L[0, 0]), L[0, :0] @ L[0, :0])
# expect:
#| [[ 5.  0.  0.]
#|  [ 3.  3.  0.]
#|  [-1.  1.  3.]]
#| <class 'numpy.float64'> 0.0
