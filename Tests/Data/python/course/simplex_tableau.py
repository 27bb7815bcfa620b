import numpy as np
T = np.array([[1.0, 1, 1, 0, 4], [1, 3, 0, 1, 6], [-3, -5, 0, 0, 0]])
while T[-1, :-1].min() < 0:
    j = T[-1, :-1].argmin()
    ratios = [T[i, -1]/T[i, j] if T[i, j] > 0 else np.inf for i in range(len(T) - 1)]
    i = ratios.index(min(ratios))
    T[i] /= T[i, j]
    for k in range(len(T)):
        if k != i: T[k] -= T[k, j]*T[i]
    print(i, j, ratios); print(T)
# expect:
#| 1 1 [np.float64(4.0), np.float64(2.0)]
#| [[ 0.66666667  0.          1.         -0.33333333  2.        ]
#|  [ 0.33333333  1.          0.          0.33333333  2.        ]
#|  [-1.33333333  0.          0.          1.66666667 10.        ]]
#| 0 0 [np.float64(2.9999999999999996), np.float64(6.0)]
#| [[ 1.   0.   1.5 -0.5  3. ]
#|  [ 0.   1.  -0.5  0.5  1. ]
#|  [ 0.   0.   2.   1.  14. ]]
