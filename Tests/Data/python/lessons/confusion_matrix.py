import numpy as np
truth = np.array([0, 1, 2, 2, 1, 0, 2, 1])
guess = np.array([0, 2, 2, 2, 1, 0, 1, 1])
M = np.zeros((3, 3), dtype=int)
for t, g in zip(truth, guess):
    M[t, g] += 1
print(M, np.mean(truth == guess), np.array([M[k, k] / M[k].sum() for k in range(3)]), M.sum(axis=1))
# expect:
#| [[2 0 0]
#|  [0 2 1]
#|  [0 1 2]] 0.75 [1.         0.66666667 0.66666667] [2 3 3]
