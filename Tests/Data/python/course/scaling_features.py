import numpy as np
X = np.array([[1, 200], [2, 300], [3, 700]])
mu, sd = X.mean(axis=0), X.std(axis=0)
Z = (X - mu)/sd
print(mu, sd, Z, Z.mean(axis=0).round(10), Z.std(0), sep="\n")
print((X - X.min(0))/(X.max(0) - X.min(0)))
X[:, 0] = X[:, 0]/3
print(X)
X /= 2
# expect:
#| [  2. 400.]
#| [  0.81649658 216.02468995]
#| [[-1.22474487 -0.9258201 ]
#|  [ 0.         -0.46291005]
#|  [ 1.22474487  1.38873015]]
#| [0. 0.]
#| [1. 1.]
#| [[0.  0. ]
#|  [0.5 0.2]
#|  [1.  1. ]]
#| [[  0 200]
#|  [  0 300]
#|  [  1 700]]
# expect error: 9:1: numpy._core._exceptions._UFuncOutputCastingError: Cannot cast ufunc 'divide' output from dtype('float64') to dtype('int64') with casting rule 'same_kind'
