import numpy as np
links = {0: [1, 2], 1: [2], 2: [0], 3: [0, 2]}
n = len(links)
M = np.zeros((n, n))
for j, outs in links.items():
    for i in outs:
        M[i, j] = 1/len(outs)
r = np.ones(n)/n
for _ in range(60):
    r = 0.85*M@r + 0.15/n
print(M); print(r.round(5), r.sum())
for rank, i in enumerate(np.argsort(-r), 1):
    print(f"{rank}. page {i}  {r[i]:.4f}")
# expect:
#| [[0.  0.  1.  0.5]
#|  [0.5 0.  0.  0. ]
#|  [0.5 1.  0.  0.5]
#|  [0.  0.  0.  0. ]]
#| [0.37973 0.19889 0.38388 0.0375 ] 0.9999999999999996
#| 1. page 2  0.3839
#| 2. page 0  0.3797
#| 3. page 1  0.1989
#| 4. page 3  0.0375
