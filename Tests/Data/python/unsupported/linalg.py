import numpy as np
A = np.eye(4).reshape(2, 2, 2, 2)
print(np.linalg.tensorinv(A))
# expect error: 3:7: unsupported: np.linalg.tensorinv
