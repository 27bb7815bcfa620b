import numpy as np

rows = [[1, 2], [3, 4]]
print(np.mean(rows, axis=1), np.var(rows, axis=0), np.std(rows, axis=1, keepdims=True), np.mean([[1j, 2], [3, 4]], axis=0))
print(np.mean([[], []], axis=1))
# expect:
#| [1.5 3.5] [1. 1.] [[0.5]
#|  [0.5]] [1.5+0.5j 3. +0.j ]
#| <cell>:5: RuntimeWarning: Mean of empty slice
#|   print(np.mean([[], []], axis=1))
#| <cell>:5: RuntimeWarning: invalid value encountered in divide
#|   print(np.mean([[], []], axis=1))
#| [nan nan]
