import numpy as np
t = np.array([True, False, True])
print(t + t, t * 1, t * t, t + 0.5, t.sum(), t.mean(), t / 2, -t.astype(int), (t + t).dtype, (t * t).dtype, t ** 2, t // 1, 1 - t)
# expect:
#| [ True False  True] [1 0 1] [ True False  True] [1.5 0.5 1.5] 2 0.6666666666666666 [0.5 0.  0.5] [-1  0 -1] bool bool [1 0 1] [1 0 1] [0 1 0]
