import numpy as np
y = np.array([1, 0, 1, 1])
p = np.array([0.9, 0.1, 1.0, 0.0])
print(-np.mean(y*np.log(np.clip(p, 1e-12, 1)) + (1-y)*np.log(np.clip(1-p, 1e-12, 1))))
print(-y*np.log(p))
print(-np.sum(y*np.log(p)))
print(np.where(y == 1, p, 1-p))
# expect:
#| 6.96043553681105
#| [ 0.10536052 -0.         -0.                 inf]
#| inf
#| [0.9 0.9 1.  0. ]
