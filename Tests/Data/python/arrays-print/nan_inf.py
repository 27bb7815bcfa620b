import numpy as np
print(np.array([np.nan, 1.0]), np.array([np.inf, -1.5]), np.array([-np.inf, np.nan, 0.125]), np.array([np.nan, np.nan]), np.array([np.inf]), np.array([np.inf, 1e10]), np.array([np.nan, 1e-9, 1]), sep="\n")
# expect:
#| [nan  1.]
#| [ inf -1.5]
#| [ -inf   nan 0.125]
#| [nan nan]
#| [inf]
#| [   inf 1.e+10]
#| [   nan 1.e-09 1.e+00]
