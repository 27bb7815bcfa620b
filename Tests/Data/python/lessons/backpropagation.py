import numpy as np
def sigma(z):
    return 1 / (1 + np.exp(-z))

X, Y = np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), np.array([[1], [0], [0], [1]])
W0, B0 = np.array([[-5.12, 3.38], [-5.1, 3.37]]), np.array([[1.72, -5.25]])
W1, B1 = np.array([[6.6], [6.5]]), np.array([[-3.2]])
m = X.shape[0]
A1 = sigma(np.dot(X, W0) + B0)
A2 = sigma(np.dot(A1, W1) + B1)
Delta_2 = Y - A2
Delta_1 = np.dot(Delta_2, W1.T) * (A1 * (1 - A1))
print(-np.dot(A1.T, Delta_2) / m, -np.sum(Delta_2, axis=0, keepdims=True) / m)
print(-np.dot(X.T, Delta_1) / m, -np.sum(Delta_1, axis=0, keepdims=True) / m, sep="\n")
# expect:
#| [[-0.01539019]
#|  [-0.01497484]] [[0.00646349]]
#| [[ 0.00549597 -0.00590486]
#|  [ 0.00558363 -0.00611183]]
#| [[-0.00605589  0.01337785]]
