import numpy as np
W = np.array([[0.5, -1.0], [2.0, 0.25]])
x = np.array([1.0, -2.0])
def loss():
    return np.sum((x @ W) ** 2)

exact = 2 * np.outer(x, x @ W)
numeric = np.zeros(W.shape)
for i in range(W.shape[0]):
    for j in range(W.shape[1]):
        kept = W[i, j]
        W[i, j] = kept + 2.0 ** -10
        high = loss()
        W[i, j] = kept - 2.0 ** -10
        numeric[i, j] = (high - loss()) / 2.0 ** -9
        W[i, j] = kept
print(exact, numeric, np.array_equal(exact, numeric), sep="\n")
# expect:
#| [[-7. -3.]
#|  [14.  6.]]
#| [[-7. -3.]
#|  [14.  6.]]
#| True
