import numpy as np
X = np.array([[1., 1], [1.5, 2], [3, 4], [5, 7], [3.5, 5], [4.5, 5], [3.5, 4.5]])
C = X[[0, 3]]
for it in range(10):
    d = ((X[:, None, :] - C[None])**2).sum(axis=2)
    labels = d.argmin(axis=1)
    newC = np.array([X[labels == k].mean(axis=0) for k in range(2)])
    if np.allclose(newC, C):
        break
    C = newC
    print(it, labels, C.tolist())
print(C)
print({k: int((labels == k).sum()) for k in range(2)})
# expect:
#| 0 [0 0 0 1 1 1 1] [[1.8333333333333333, 2.3333333333333335], [4.125, 5.375]]
#| 1 [0 0 1 1 1 1 1] [[1.25, 1.5], [3.9, 5.1]]
#| [[1.25 1.5 ]
#|  [3.9  5.1 ]]
#| {0: 2, 1: 5}
