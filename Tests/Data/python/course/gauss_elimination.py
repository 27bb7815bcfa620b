import numpy as np
A = np.array([[2., 1, -1], [-3, -1, 2], [-2, 1, 2]])
b = np.array([8., -11, -3])
n = len(b)
M = np.hstack([A, b.reshape(-1, 1)])
for k in range(n):
    p = k + np.argmax(np.abs(M[k:, k]))
    if p != k:
        M[[k, p]] = M[[p, k]]
    for i in range(k+1, n):
        m = M[i, k]/M[k, k]
        M[i, k:] -= m*M[k, k:]
    print(M)
x = np.zeros(n)
for i in range(n-1, -1, -1):
    x[i] = (M[i, n] - M[i, i+1:n] @ x[i+1:])/M[i, i]
print("x =", x)
print(np.allclose(A @ x, b))
# expect:
#| [[ -3.          -1.           2.         -11.        ]
#|  [  0.           0.33333333   0.33333333   0.66666667]
#|  [  0.           1.66666667   0.66666667   4.33333333]]
#| [[ -3.          -1.           2.         -11.        ]
#|  [  0.           1.66666667   0.66666667   4.33333333]
#|  [  0.           0.           0.2         -0.2       ]]
#| [[ -3.          -1.           2.         -11.        ]
#|  [  0.           1.66666667   0.66666667   4.33333333]
#|  [  0.           0.           0.2         -0.2       ]]
#| x = [ 2.  3. -1.]
#| True
