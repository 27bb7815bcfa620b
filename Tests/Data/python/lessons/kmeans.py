import numpy as np
P = np.array([[1.0, 1.0], [1.5, 2.0], [3.0, 4.0], [5.0, 7.0], [3.5, 5.0], [4.5, 5.0], [3.5, 4.5]])
C = P[[0, 3]].copy()
while True:
    d = ((P[:, None, :] - C[None, :, :]) ** 2).sum(axis=2)
    label = d.argmin(axis=1)
    new = np.array([P[label == k].mean(axis=0) for k in range(len(C))])
    if np.array_equal(new, C):
        break
    C = new
print(label, C, sep="\n")
# expect:
#| [0 0 1 1 1 1 1]
#| [[1.25 1.5 ]
#|  [3.9  5.1 ]]
