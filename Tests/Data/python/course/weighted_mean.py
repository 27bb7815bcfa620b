import numpy as np
w = np.array([1, 2, 3])
v = np.array([10., 20, 30])
print((w*v).sum()/w.sum())
print(np.average(v, weights=w))
print(np.average(v))
# expect:
#| 23.333333333333332
#| 23.333333333333332
#| 20.0
