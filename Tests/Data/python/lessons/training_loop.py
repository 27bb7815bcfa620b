import numpy as np
X = np.array([[0.0], [1.0], [2.0]])
Y = np.array([[1.0], [3.0], [5.0]])
W, B = np.zeros((1, 1)), np.zeros((1, 1))
for epoch in range(1, 301):
    E = np.dot(X, W) + B - Y
    W -= 0.25 * np.dot(X.T, E) / len(X)
    B -= 0.25 * np.sum(E, axis=0, keepdims=True) / len(X)
    if epoch % 100 == 0:
        print(epoch, np.round(W, 6), np.round(B, 6), f"{np.sum(E ** 2):.3e}")
# expect:
#| 100 [[1.999849]] [[1.000209]] 6.434e-08
#| 200 [[2.]] [[1.]] 3.333e-14
#| 300 [[2.]] [[1.]] 1.726e-20
