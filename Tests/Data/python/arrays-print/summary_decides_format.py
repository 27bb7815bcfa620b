# Only the shown elements decide how wide the columns are.
import numpy as np
a = np.ones(2000)
a[1000] = 1e-12
print(a)
a[1] = 0.0625
print(a)
# expect:
#| [1. 1. 1. ... 1. 1. 1.]
#| [1.     0.0625 1.     ... 1.     1.     1.    ]
