import numpy as np
A = np.array([[4., 1], [3, 2], [0, 5]])
R = A.copy(); Q = np.eye(3)
for k in range(2):
    x = R[k:, k]
    v = x.copy()
    v[0] += np.sign(x[0])*np.sqrt(x @ x)
    v /= np.sqrt(v @ v)
    R[k:] -= 2*np.outer(v, v @ R[k:])
    Q[:, k:] -= 2*np.outer(Q[:, k:] @ v, v)
print(np.round(R, 5) + 0., np.allclose(Q @ R, A))
# expect:
#| [[-5.      -2.     ]
#|  [ 0.      -5.09902]
#|  [ 0.       0.     ]] True
