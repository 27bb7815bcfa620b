import numpy as np
grads = [np.array([[3.0, 4.0]]), np.array([0.0])]
norm = np.sqrt(sum((g**2).sum() for g in grads))
print(norm, [g*min(1, 1/norm) for g in grads])
for g in grads: g *= 0.5
print(grads, sum(g.size for g in grads), [g.shape for g in grads])
# expect:
#| 5.0 [array([[0.6, 0.8]]), array([0.])]
#| [array([[1.5, 2. ]]), array([0.])] 3 [(1, 2), (1,)]
