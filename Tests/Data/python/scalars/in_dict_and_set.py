import numpy as np
a = np.array([1, 2, 2, 1])
counts = {}
for x in a:
    counts[x] = counts.get(x, 0) + 1
print(counts, counts[1], len({1, np.int64(1), 1.0, np.float64(1)}), np.int64(2) in [1, 2], [1, 2].index(np.int64(2)), {np.float64(0.5): "half"}[0.5])
# expect:
#| {np.int64(1): 2, np.int64(2): 2} 2 1 True 1 half
