import numpy as np
A = np.array([[1., 1, 0], [1, 0, 1], [0, 1, 1]])
Q = np.zeros((3, 3)); R = np.zeros((3, 3))
for j in range(3):
    v = A[:, j].copy()
    for i in range(j):
        R[i, j] = np.dot(Q[:, i], A[:, j])
        v -= R[i, j]*Q[:, i]
    R[j, j] = np.sqrt(np.sum(v**2))
    Q[:, j] = v/R[j, j]
print(np.round(Q, 4))
print(np.round(R, 4))
print(np.allclose(Q @ R, A), np.allclose(Q.T @ Q, np.eye(3)))
print(np.round(Q.T @ Q, 10))
# expect:
#| [[ 0.7071  0.4082 -0.5774]
#|  [ 0.7071 -0.4082  0.5774]
#|  [ 0.      0.8165  0.5774]]
#| [[1.4142 0.7071 0.7071]
#|  [0.     1.2247 0.4082]
#|  [0.     0.     1.1547]]
#| True True
#| [[ 1.  0.  0.]
#|  [ 0.  1. -0.]
#|  [ 0. -0.  1.]]
