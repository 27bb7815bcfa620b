import numpy as np
print(np.array([[1, 1000], [-20, 3]]), np.array([[1.5, 1000.0], [-20.25, 3]]), np.array([[True, False]]), np.array([[0.1, 22.0, 333.125]]), sep="\n")
# expect:
#| [[   1 1000]
#|  [ -20    3]]
#| [[   1.5  1000.  ]
#|  [ -20.25    3.  ]]
#| [[ True False]]
#| [[1.00000e-01 2.20000e+01 3.33125e+02]]
