# Small arrays: a step of training, many times.
import numpy as np

X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
Y = np.array([[0.0], [1.0], [1.0], [0.0]])
W0 = np.array([[0.5, -0.3], [0.2, 0.8]])
W1 = np.array([[0.7], [-0.9]])
for step in range(12_000):
    A1 = 1 / (1 + np.exp(-np.dot(X, W0)))
    A2 = 1 / (1 + np.exp(-np.dot(A1, W1)))
    D2 = A2 - Y
    D1 = np.dot(D2, W1.T) * A1 * (1 - A1)
    W1 = W1 - 0.05 * np.dot(A1.T, D2)
    W0 = W0 - 0.05 * np.dot(X.T, D1)
print(round(float(np.sum(A2)), 9))
