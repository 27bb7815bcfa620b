total = 0
sign = 1
for k in range(1000):
    total += sign/(2*k + 1)
    sign = -sign
    if k in (9, 99, 999): print(k + 1, 4*total)
import numpy as np
k = np.arange(1000)
print(4*np.sum((-1.0)**k/(2*k + 1)), 4*((-1)**k/(2*k + 1)).sum())
# expect:
#| 10 3.0418396189294032
#| 100 3.1315929035585537
#| 1000 3.140592653839794
#| 3.140592653839792 3.140592653839792
