import numpy as np
a = np.zeros(3)
a[0] = 1.5
print(a)
a[1] = "one"
# expect:
#| [1.5 0.  0. ]
# expect error: 5:1: ValueError: could not convert string to float: 'one'
