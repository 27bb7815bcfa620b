import numpy as np
P = np.array([[0.5, 0.5, 0.0], [0.25, 0.5, 0.25], [0.0, 0.5, 0.5]])
p = np.array([1.0, 0.0, 0.0])
for step in range(4):
    p = p @ P
    print(step + 1, p, p.sum())
print(np.allclose(np.array([0.25, 0.5, 0.25]) @ P, [0.25, 0.5, 0.25]))
# expect:
#| 1 [0.5 0.5 0. ] 1.0
#| 2 [0.375 0.5   0.125] 1.0
#| 3 [0.3125 0.5    0.1875] 1.0
#| 4 [0.28125 0.5     0.21875] 1.0
#| True
