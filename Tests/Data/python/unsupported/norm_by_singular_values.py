# LAPACK finds singular values alone by another algorithm: a number printed in full would show it.
import numpy as np
A = np.array([[1.0, 2.0], [3.0, 5.0]])
print(np.linalg.norm(A, 2))
# expect error: 4:7: unsupported: np.linalg.norm by singular values (its last digits are LAPACK's own)
