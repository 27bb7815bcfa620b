import numpy as np
x = np.array([0.1, 0.4, 0.35, 0.8, 0.95, 0.5])
edges = np.linspace(0, 1, 5)
counts = [int(((x >= a) & (x < b)).sum()) for a, b in zip(edges[:-1], edges[1:])]
print(edges, counts, sum(counts))
# expect:
#| [0.   0.25 0.5  0.75 1.  ] [1, 2, 1, 2] 6
