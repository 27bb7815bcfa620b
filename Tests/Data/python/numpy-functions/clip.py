import numpy as np
a = np.array([-2, 0, 3, 9])
print(np.clip(a, 0, 5), a.clip(1, 2), np.clip(a, None, 2), np.clip(a, 1, None), np.clip(2.7, 0, 1), np.clip(a, 0.5, 4).dtype, np.clip([0.1, 0.9], 0.2, 0.8), np.clip(a, 5, 1))
# expect:
#| [0 0 3 5] [1 1 2 2] [-2  0  2  2] [1 1 3 9] 1.0 float64 [0.2 0.8] [1 1 1 1]
