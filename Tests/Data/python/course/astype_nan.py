import numpy as np
a = np.array([1.5, np.nan])
print(a.astype(bool), np.isnan(a).sum(), a == np.nan)
# expect:
#| [ True  True] 1 [False False]
