import numpy as np
a = np.array([-2.5, -0.5, 0.5, 1.5, 2.567])
print(np.round(a), np.round(a, 1), a.round(2), np.floor(a), np.ceil(a), np.trunc(a), np.rint(a), np.round(1234, -2), np.round([15, 25, -15], -1), np.round(2.5), np.around(3.14159, 3), np.floor(2), np.floor([1, 2]).dtype, sep="\n")
# expect:
#| [-2. -0.  0.  2.  3.]
#| [-2.5 -0.5  0.5  1.5  2.6]
#| [-2.5  -0.5   0.5   1.5   2.57]
#| [-3. -1.  0.  1.  2.]
#| [-2. -0.  1.  2.  3.]
#| [-2. -0.  0.  1.  2.]
#| [-2. -0.  0.  2.  3.]
#| 1200
#| [ 20  20 -20]
#| 2.0
#| 3.142
#| 2
#| int64
