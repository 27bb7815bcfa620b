import numpy as np
X = np.linspace(-1, 1, 5).reshape(-1, 1)
Y = X**2
W = np.array([[1., -1, 0.5]]); B = np.array([0.1, 0, -0.1]); V = np.array([[0.5], [0.5], [1]]); c = 0.0
for i in range(300):
    H = np.tanh(X@W + B)
    O = H@V + c
    d = O - Y
    gV = H.T@d; gc = d.sum()
    dH = d@V.T*(1 - H**2)
    gW = X.T@dH; gB = dH.sum(axis=0)
    V -= .05*gV; c -= .05*gc; W -= .05*gW; B -= .05*gB
print(f"{(d**2).mean():.8f}")
print(O.ravel().round(5))
print(type(c))
# expect:
#| 0.00296530
#| [ 0.98573  0.28383 -0.06543  0.33421  0.95412]
#| <class 'numpy.float64'>
