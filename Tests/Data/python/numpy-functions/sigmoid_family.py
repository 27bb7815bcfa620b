import numpy as np
def sigma(z):
    return 1 / (1 + np.exp(-z))

def relu(z):
    return np.maximum(0, z)

z = np.array([[-2.0, 0.0], [0.5, 3.0]])
print(sigma(z), sigma(0), sigma(np.array([1000.0, -1000.0])), relu(z), np.tanh(z), sigma(z) * (1 - sigma(z)), (z > 0).astype(float), sep="\n")
# expect:
#| [[0.11920292 0.5       ]
#|  [0.62245933 0.95257413]]
#| 0.5
#| [1. 0.]
#| [[0.  0. ]
#|  [0.5 3. ]]
#| [[-0.96402758  0.        ]
#|  [ 0.46211716  0.99505475]]
#| [[0.10499359 0.25      ]
#|  [0.23500371 0.04517666]]
#| [[0. 0.]
#|  [1. 1.]]
