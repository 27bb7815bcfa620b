import numpy as np
print(np.array([1e100, 1.0]), np.array([1e-100, 1e100]), np.array([1.5e9, 2e-3]), np.array([1e8]), np.array([123456789.0]), np.array([-1.25e-7, 3e5]), np.array([1e9, np.nan]), sep="\n")
# expect:
#| [1.e+100 1.e+000]
#| [1.e-100 1.e+100]
#| [1.5e+09 2.0e-03]
#| [1.e+08]
#| [1.23456789e+08]
#| [-1.25e-07  3.00e+05]
#| [1.e+09    nan]
