# A layer of a network, three examples, as in the lesson.
import numpy as np
X = np.array([[0, 1], [1, 0], [1, 1]])
W = np.array([[0.5, -1.0, 2.0], [1.5, 0.25, -0.5]])
B = np.array([[0.5, 0.0, -1.0]])
Z = np.dot(X, W) + B
print(Z, Z.shape, np.dot(X.T, Z), np.sum(Z, axis=0, keepdims=True), sep="\n")
# expect:
#| [[ 2.    0.25 -1.5 ]
#|  [ 1.   -1.    1.  ]
#|  [ 2.5  -0.75  0.5 ]]
#| (3, 3)
#| [[ 3.5  -1.75  1.5 ]
#|  [ 4.5  -0.5  -1.  ]]
#| [[ 5.5 -1.5  0. ]]
