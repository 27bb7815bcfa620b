import numpy as np
a = np.array([-1.0, 2.0, -3.0])
b = np.where(a < 0, 0, a)
a[a < 0] *= -1
print(a, b, np.maximum(a, 2.5), np.abs(-a), a)
# expect:
#| [1. 2. 3.] [0. 2. 0.] [2.5 2.5 3. ] [1. 2. 3.] [1. 2. 3.]
