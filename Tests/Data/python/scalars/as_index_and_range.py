import numpy as np
n = np.array([3, 1])[0]
print([10, 20, 30, 40][n], list(range(n)), "abcdef"[n], np.zeros(n), [0] * n, "ab" * n, np.arange(10)[n], {1: "a", 3: "c"}[n], (5, 6, 7, 8)[np.int64(-1)])
# expect:
#| 40 [0, 1, 2] d [0. 0. 0.] [0, 0, 0] ababab 3 c 8
