import numpy as np
X = np.array([[a, b] for a in (0, 1) for b in (0, 1)])
names = ["AND", "OR", "XOR", "XAND"]
table = np.array([X[:, 0] & X[:, 1], X[:, 0] | X[:, 1], X[:, 0] ^ X[:, 1], 1 - (X[:, 0] ^ X[:, 1])]).T
print("x1 x2 " + " ".join(f"{n:>4}" for n in names))
for x, row in zip(X, table):
    print(f"{x[0]:2d} {x[1]:2d} " + " ".join(f"{v:4d}" for v in row))
# expect:
#| x1 x2  AND   OR  XOR XAND
#|  0  0    0    0    0    1
#|  0  1    0    1    1    0
#|  1  0    0    1    1    0
#|  1  1    1    1    0    1
