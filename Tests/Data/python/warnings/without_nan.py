import numpy as np

A = np.array
inf, nan = np.inf, np.nan

print(repr(np.nanmean(A([nan]))))
print(repr(np.nanmax(A([nan]))))
print(repr(np.nanmin(A([nan]))))
print(repr(np.nanstd(A([nan]))))
print(repr(np.nanvar(A([nan]))))
print(repr(np.nanmedian(A([nan]))))
print(repr(np.nansum(A([nan]))))
print(repr(np.nanmean(A([[nan,nan],[1.,2.]]),axis=1)))
print(repr(np.nanmax(A([[nan,nan],[1.,2.]]),axis=1)))
print(repr(np.nanstd(A([[nan,nan],[1.,2.]]),axis=1)))
print(repr(np.nan_to_num(A([nan]))))
# expect:
#| <cell>:6: RuntimeWarning: Mean of empty slice
#|   print(repr(np.nanmean(A([nan]))))
#| np.float64(nan)
#| <cell>:7: RuntimeWarning: All-NaN slice encountered
#|   print(repr(np.nanmax(A([nan]))))
#| np.float64(nan)
#| <cell>:8: RuntimeWarning: All-NaN slice encountered
#|   print(repr(np.nanmin(A([nan]))))
#| np.float64(nan)
#| <cell>:9: RuntimeWarning: Degrees of freedom <= 0 for slice.
#|   print(repr(np.nanstd(A([nan]))))
#| np.float64(nan)
#| <cell>:10: RuntimeWarning: Degrees of freedom <= 0 for slice.
#|   print(repr(np.nanvar(A([nan]))))
#| np.float64(nan)
#| <cell>:11: RuntimeWarning: All-NaN slice encountered
#|   print(repr(np.nanmedian(A([nan]))))
#| np.float64(nan)
#| np.float64(0.0)
#| <cell>:13: RuntimeWarning: Mean of empty slice
#|   print(repr(np.nanmean(A([[nan,nan],[1.,2.]]),axis=1)))
#| array([nan, 1.5])
#| <cell>:14: RuntimeWarning: All-NaN slice encountered
#|   print(repr(np.nanmax(A([[nan,nan],[1.,2.]]),axis=1)))
#| array([nan,  2.])
#| <cell>:15: RuntimeWarning: Degrees of freedom <= 0 for slice.
#|   print(repr(np.nanstd(A([[nan,nan],[1.,2.]]),axis=1)))
#| array([nan, 0.5])
#| array([0.])
