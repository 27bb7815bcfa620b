import numpy as np
X = np.array([[1.0, 200.0], [2.0, 400.0], [3.0, 600.0]])
Z = (X - X.mean(axis=0)) / X.std(axis=0)
print(Z)
print(X / X.max(axis=1, keepdims=True), X - X.min(axis=0))
# expect:
#| [[-1.22474487 -1.22474487]
#|  [ 0.          0.        ]
#|  [ 1.22474487  1.22474487]]
#| [[0.005 1.   ]
#|  [0.005 1.   ]
#|  [0.005 1.   ]] [[  0.   0.]
#|  [  1. 200.]
#|  [  2. 400.]]
