import numpy as np
X = np.array([[0., 0], [1, 1]])
labels = np.array([0, 0])
C = np.array([X[labels == k].mean(axis=0) for k in range(2)])
print(C)
print(X[labels == 1], X[labels == 1].shape)
# expect:
#| [[0.5 0.5]
#|  [nan nan]]
#| [] (0, 2)
