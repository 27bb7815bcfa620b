import numpy as np
X = np.array([2.0, 1.0, 3.5, 4.0, 5.5])
y = np.array([0, 0, 1, 1, 1])
best = (np.inf, None)
for t in np.sort(X):
    left, right = y[X <= t], y[X > t]
    err = min((left == 0).sum(), (left == 1).sum()) + (min((right == 0).sum(), (right == 1).sum()) if len(right) else 0)
    print(t, left, right, err)
    if err < best[0]: best = (err, t)
print("best:", best)
# expect:
#| 1.0 [0] [0 1 1 1] 1
#| 2.0 [0 0] [1 1 1] 0
#| 3.5 [0 0 1] [1 1] 1
#| 4.0 [0 0 1 1] [1] 2
#| 5.5 [0 0 1 1 1] [] 2
#| best: (np.int64(0), np.float64(2.0))
