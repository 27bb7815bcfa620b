import numpy as np
def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e/e.sum(axis=1, keepdims=True)
Z = np.array([[1., 2, 3], [1000, 1000, 1000], [-1, 0, 1]])
P = softmax(Z)
print(P)
print(P.sum(axis=1))
print(np.argmax(P, axis=1))
print(np.exp(1000.))
print(np.exp(np.array([1000., -1000])))
# expect:
#| [[0.09003057 0.24472847 0.66524096]
#|  [0.33333333 0.33333333 0.33333333]
#|  [0.09003057 0.24472847 0.66524096]]
#| [1. 1. 1.]
#| [2 0 2]
#| inf
#| [inf  0.]
