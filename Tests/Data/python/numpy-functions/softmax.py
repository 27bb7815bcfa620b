import numpy as np
def softmax(z):
    e = np.exp(z - np.max(z, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)

p = softmax(np.array([[1.0, 2.0, 3.0], [1000.0, 1000.0, 0.0]]))
print(p, np.round(p.sum(axis=1), 12), p.argmax(axis=1), sep="\n")
# expect:
#| [[0.09003057 0.24472847 0.66524096]
#|  [0.5        0.5        0.        ]]
#| [1. 1.]
#| [2 0]
