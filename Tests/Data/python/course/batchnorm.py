import numpy as np
X = np.array([[1., 2, 3], [4, 5, 6], [7, 8, 10]])
mu = X.mean(0, keepdims=True); var = X.var(axis=0, keepdims=True)
Xh = (X - mu)/np.sqrt(var + 1e-5)
g, b = np.array([1, 2, 0.5]), np.zeros(3)
print(g*Xh + b, mu.shape, var)
# expect:
#| [[-1.22474385 -2.4494877  -0.58123784]
#|  [ 0.          0.         -0.05812378]
#|  [ 1.22474385  2.4494877   0.63936162]] (1, 3) [[6.         6.         8.22222222]]
