import numpy as np
A = np.arange(6.0).reshape(2, 3)
B = A.T
print(np.exp(B*0), np.dot(A, B), np.dot(B, A), np.dot(A[0], B[:, 1]), np.sum(B), np.copy(B), np.maximum(A, B.T), np.sqrt(A[:, ::2]))
C = np.copy(B); C[0] = -1
print(A, C.flags if False else C.shape)
i = np.arange(4).reshape(2, 2)
print(np.dot(i, i.T), np.dot(i.T, i*0.5), i @ i[:, ::-1], np.dot(i, [1, 2]), np.dot(2, i), np.dot(i[0], i[1]), np.dot(True, i), np.dot(i > 1, i))
print(np.zeros((2, 3)), np.zeros((0, 2)).shape, np.zeros(3), np.zeros((2, 0)), np.zeros((1, 2, 2)), np.sum(i), np.sum(i > 0), np.sum(np.array(3.5)), np.exp(np.array(0.0)), np.copy(np.array(1)))
np.zeros((2, -1))
# expect:
#| [[1. 1.]
#|  [1. 1.]
#|  [1. 1.]] [[ 5. 14.]
#|  [14. 50.]] [[ 9. 12. 15.]
#|  [12. 17. 22.]
#|  [15. 22. 29.]] 14.0 15.0 [[0. 3.]
#|  [1. 4.]
#|  [2. 5.]] [[0. 1. 2.]
#|  [3. 4. 5.]] [[0.         1.41421356]
#|  [1.73205081 2.23606798]]
#| [[0. 1. 2.]
#|  [3. 4. 5.]] (3, 2)
#| [[ 1  3]
#|  [ 3 13]] [[2. 3.]
#|  [3. 5.]] [[ 3  2]
#|  [11  6]] [2 8] [[0 2]
#|  [4 6]] 3 [[0 1]
#|  [2 3]] [[0 0]
#|  [2 4]]
#| [[0. 0. 0.]
#|  [0. 0. 0.]] (0, 2) [0. 0. 0.] [] [[[0. 0.]
#|   [0. 0.]]] 6 3 3.5 1.0 1
# expect error: 10:1: ValueError: negative dimensions are not allowed
