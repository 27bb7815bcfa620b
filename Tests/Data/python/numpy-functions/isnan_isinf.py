import numpy as np
a = np.array([1.0, np.nan, np.inf, -np.inf])
print(np.isnan(a), np.isinf(a), np.isfinite(a), np.isnan(np.nan), a[~np.isnan(a)], np.isnan(a).sum(), np.isfinite(3), np.isnan([1, 2]), type(np.isnan(1.0)))
# expect:
#| [False  True False False] [False False  True  True] [ True False False False] True [  1.  inf -inf] 1 True [False False] <class 'numpy.bool'>
