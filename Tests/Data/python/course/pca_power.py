import numpy as np
X = np.array([[2.5, 2.4], [0.5, 0.7], [2.2, 2.9], [1.9, 2.2], [3.1, 3.0], [2.3, 2.7], [2, 1.6], [1, 1.1], [1.5, 1.6], [1.1, 0.9]])
Xc = X - X.mean(axis=0)
S = Xc.T @ Xc/(len(X) - 1)
print(S)
v = np.array([1., 0])
for _ in range(50):
    v = S @ v
    v /= np.sqrt((v**2).sum())
lam = v @ S @ v
print(v.round(6), lam.round(6))
print((Xc @ v).round(4))
print("explained: {:.1%}".format(lam/np.trace(S)))
S2 = S - lam*np.outer(v, v)
print(np.round(S2, 6))
print(np.std(X, axis=0, ddof=1), X.var(axis=0))
# expect:
#| [[0.61655556 0.61544444]
#|  [0.61544444 0.71655556]]
#| [0.677873 0.735179] 1.284028
#| [ 0.828  -1.7776  0.9922  0.2742  1.6758  0.9129 -0.0991 -1.1446 -0.438
#|  -1.2238]
#| explained: 96.3%
#| [[ 0.026529 -0.024461]
#|  [-0.024461  0.022554]]
#| [0.78521052 0.84649605] [0.5549 0.6449]
