import numpy as np
true = np.array([0, 1, 2, 2, 1, 0, 1])
pred = np.array([0, 2, 2, 1, 1, 0, 1])
C = np.zeros((3, 3), int)
for t, p in zip(true, pred):
    C[t, p] += 1
print(C)
print("accuracy", np.trace(C)/C.sum())
precision = np.diag(C)/C.sum(axis=0)
recall = np.diag(C)/C.sum(axis=1)
print(precision, recall, 2*precision*recall/(precision + recall))
for i, row in enumerate(C):
    print(f"class {i}: " + " ".join(f"{n:3d}" for n in row))
C2 = np.zeros((3, 3), int)
C2[true, pred] += 1
print(C2)
# expect:
#| [[2 0 0]
#|  [0 2 1]
#|  [0 1 1]]
#| accuracy 0.7142857142857143
#| [1.         0.66666667 0.5       ] [1.         0.66666667 0.5       ] [1.         0.66666667 0.5       ]
#| class 0:   2   0   0
#| class 1:   0   2   1
#| class 2:   0   1   1
#| [[1 0 0]
#|  [0 1 1]
#|  [0 1 1]]
