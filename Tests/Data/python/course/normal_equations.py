import numpy as np
x = np.array([0, 1, 2, 3, 4])
y = np.array([1.1, 2.9, 5.2, 7.1, 8.8])
X = np.column_stack([np.ones(len(x)), x])
XtX = X.T @ X
Xty = X.T @ y
print(XtX); print(Xty)
det = XtX[0, 0]*XtX[1, 1] - XtX[0, 1]*XtX[1, 0]
inv = np.array([[XtX[1, 1], -XtX[0, 1]], [-XtX[1, 0], XtX[0, 0]]])/det
theta = inv @ Xty
print(theta)
res = y - X @ theta
print(res, res @ res)
print(f"R^2 = {1 - res@res/np.sum((y - y.mean())**2):.5f}")
print(X.dtype, X)
# expect:
#| [[ 5. 10.]
#|  [10. 30.]]
#| [25.1 69.8]
#| [1.1  1.96]
#| [ 6.66133815e-16 -1.60000000e-01  1.80000000e-01  1.20000000e-01
#|  -1.40000000e-01] 0.0919999999999998
#| R^2 = 0.99761
#| float64 [[1. 0.]
#|  [1. 1.]
#|  [1. 2.]
#|  [1. 3.]
#|  [1. 4.]]
