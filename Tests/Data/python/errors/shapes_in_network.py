import numpy as np
def sigma(z):
    return 1 / (1 + np.exp(-z))

W0 = np.array([[1.0, 2.0], [3.0, 4.0]])
W1 = np.array([[1.0, 2.0, 3.0]])
A1 = sigma(np.dot(np.array([[0, 1]]), W0))
A2 = sigma(np.dot(A1, W1))
# expect error: 8:12: ValueError: shapes (1,2) and (1,3) not aligned: 2 (dim 1) != 1 (dim 0)
