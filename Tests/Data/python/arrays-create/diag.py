import numpy as np
print(np.diag([1, 2, 3]), np.diag(np.arange(9).reshape(3, 3)), np.diag([1.5, 2], k=1), sep="\n")
# expect:
#| [[1 0 0]
#|  [0 2 0]
#|  [0 0 3]]
#| [0 4 8]
#| [[0.  1.5 0. ]
#|  [0.  0.  2. ]
#|  [0.  0.  0. ]]
