import numpy as np
A = np.array([[4, 12, -16], [12, 37, -43], [-16, -43, 98]])
n = A.shape[0]
L = np.zeros((n, n))
for i in range(n):
    for j in range(i+1):
        s = sum(L[i, k]*L[j, k] for k in range(j))
        if i == j:
            L[i, j] = np.sqrt(A[i, i] - s)
        else:
            L[i, j] = (A[i, j] - s)/L[j, j]
print(L)
print((L @ L.T == A).all())
print(L @ L.T - A)
# expect:
#| [[ 2.  0.  0.]
#|  [ 6.  1.  0.]
#|  [-8.  5.  3.]]
#| True
#| [[0. 0. 0.]
#|  [0. 0. 0.]
#|  [0. 0. 0.]]
