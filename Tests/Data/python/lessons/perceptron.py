import numpy as np
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([0, 0, 0, 1])
w, b = np.zeros(2), 0.0
for epoch in range(10):
    errors = 0
    for xi, target in zip(X, y):
        update = target - (1 if xi @ w + b > 0 else 0)
        w += update * xi
        b += update
        errors += update != 0
    print(epoch, w, b, errors)
    if errors == 0:
        break
print([int(xi @ w + b > 0) for xi in X], (X @ w + b > 0).astype(int))
# expect:
#| 0 [1. 1.] 1.0 1
#| 1 [2. 1.] 0.0 3
#| 2 [2. 1.] -1.0 3
#| 3 [2. 2.] -1.0 2
#| 4 [2. 1.] -2.0 1
#| 5 [2. 1.] -2.0 0
#| [0, 0, 0, 1] [0 0 0 1]
