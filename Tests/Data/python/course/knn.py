import numpy as np
train = np.array([[1, 2], [2, 3], [3, 3], [6, 5], [7, 7], [8, 6]])
labels = np.array([0, 0, 0, 1, 1, 1])
def predict(p, k=3):
    d = np.sqrt(((train - p)**2).sum(axis=1))
    nearest = np.argsort(d, kind="stable")[:k]
    votes = labels[nearest]
    return int(votes.sum()*2 > k), d[nearest]
for p in ([2, 2], [5, 5], [7, 6]):
    c, d = predict(np.array(p))
    print(p, c, d.round(3))
# expect:
#| [2, 2] 0 [1.    1.    1.414]
#| [5, 5] 1 [1.    2.828 2.828]
#| [7, 6] 1 [1.    1.    1.414]
