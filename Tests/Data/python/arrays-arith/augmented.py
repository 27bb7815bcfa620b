import numpy as np
a = np.array([1.0, 2.0, 4.0])
a -= 1; print(a)
a *= a; print(a)
a /= 2; print(a)
a **= 2; print(a)
a //= 2; print(a)
a %= 3; print(a)
a += np.array([1, 2, 3]); print(a)
a[1:] *= -1; print(a)
b = np.array([1, 2]); b **= 2; b <<= 1; b |= 1; print(b)
# expect:
#| [0. 1. 3.]
#| [0. 1. 9.]
#| [0.  0.5 4.5]
#| [ 0.    0.25 20.25]
#| [ 0.  0. 10.]
#| [0. 0. 1.]
#| [1. 2. 4.]
#| [ 1. -2. -4.]
#| [3 9]
