import numpy as np
X = np.arange(20).reshape(10, 2)
batch = 4
for i in range(0, len(X), batch):
    part = X[i:i+batch]
    print(i, part.shape, part.sum(axis=0), part.mean())
order = np.array([3, 1, 4, 0, 2])
print(X[order][:2])
print([X[i:i+batch].tolist() for i in range(0, 10, batch)])
# expect:
#| 0 (4, 2) [12 16] 3.5
#| 4 (4, 2) [44 48] 11.5
#| 8 (2, 2) [34 36] 17.5
#| [[6 7]
#|  [2 3]]
#| [[[0, 1], [2, 3], [4, 5], [6, 7]], [[8, 9], [10, 11], [12, 13], [14, 15]], [[16, 17], [18, 19]]]
