import numpy as np
z = -0.0
print(z, 0.0 == z, np.array([z, 0]), z + 0, -z, abs(z), [z], f"{z:.1f}", np.array([0., -1]) * 0, round(-0.4))
nan, inf = float("nan"), float("inf")
print(nan == nan, nan != nan, inf > 1e308, -inf, inf - inf, inf*0, max(1, nan), max(nan, 1), min([2, nan, 1]))
a = np.array([1, nan, 3, -inf])
print(a, a.max(), a.sum(), np.isnan(a), a[~np.isnan(a)], np.isfinite(a), a == a)
print(np.argmax(a), np.sort(a), np.mean(a), a < 2, np.inf, -np.inf, np.nan, [np.nan])
print(int(inf))
# expect:
#| -0.0 True [-0.  0.] 0.0 0.0 0.0 [-0.0] -0.0 [ 0. -0.] 0
#| False True True -inf nan nan 1 nan 1
#| [  1.  nan   3. -inf] nan nan [False  True False False] [  1.   3. -inf] [ True False  True False] [ True False  True  True]
#| 1 [-inf   1.   3.  nan] nan [ True False False  True] inf -inf nan [nan]
# expect error: 9:7: OverflowError: cannot convert float infinity to integer
