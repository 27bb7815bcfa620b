import numpy as np

A = np.array
inf, nan = np.inf, np.nan

print(repr(np.maximum(A([nan]),A([1.]))))
print(repr(A([nan]).max()))
print(repr(np.sum(A([inf,-inf]))))
print(repr(np.sum(A([1e308,1e308]))))
print(repr(A([1e308,1e308]).sum()))
print(repr(np.prod(A([1e308,10.]))))
print(repr(np.cumsum(A([1e308,1e308]))))
print(repr(np.cumprod(A([1e308,1e308]))))
print(repr(np.mean(A([1e308,1e308]))))
print(repr(np.mean(A([inf,-inf]))))
print(repr(np.mean(A([]))))
print(repr(A([]).mean()))
print(repr(np.mean(np.zeros((0,2)),axis=0)))
print(repr(np.var(A([]))))
print(repr(np.std(A([]))))
print(repr(np.var(A([1.]),ddof=1)))
print(repr(np.std(A([1.]),ddof=1)))
print(repr(np.std(A([1.]),ddof=2)))
print(repr(np.std(A([inf,1.]))))
print(repr(np.var(A([1e200,-1e200]))))
print(repr(np.std(A([1e200,-1e200]))))
print(repr(np.median(A([]))))
print(repr(np.median(A([nan,1.]))))
print(repr(np.average(A([]))))
print(repr(np.sum(A([2**62,2**62,2**62]))))
print(repr(sum(A([1e308,1e308]))))
print(repr(np.array([1.,2.]).var(ddof=2)))
print(repr(np.array([[1.,2.]]).std(axis=0,ddof=1)))
print(repr(np.cumsum(A([inf,-inf]))))
print(repr(np.average(A([1.,2.]),weights=A([0.,1e308]))))
print(repr(np.std(A([[]]),axis=1)))
print(repr(np.mean(A([[1.,2.]])[:0],axis=1)))
# expect:
#| array([nan])
#| np.float64(nan)
#| <cell>:8: RuntimeWarning: invalid value encountered in reduce
#|   print(repr(np.sum(A([inf,-inf]))))
#| np.float64(nan)
#| <cell>:9: RuntimeWarning: overflow encountered in reduce
#|   print(repr(np.sum(A([1e308,1e308]))))
#| np.float64(inf)
#| <cell>:10: RuntimeWarning: overflow encountered in reduce
#|   print(repr(A([1e308,1e308]).sum()))
#| np.float64(inf)
#| <cell>:11: RuntimeWarning: overflow encountered in reduce
#|   print(repr(np.prod(A([1e308,10.]))))
#| np.float64(inf)
#| <cell>:12: RuntimeWarning: overflow encountered in accumulate
#|   print(repr(np.cumsum(A([1e308,1e308]))))
#| array([1.e+308,     inf])
#| <cell>:13: RuntimeWarning: overflow encountered in accumulate
#|   print(repr(np.cumprod(A([1e308,1e308]))))
#| array([1.e+308,     inf])
#| <cell>:14: RuntimeWarning: overflow encountered in reduce
#|   print(repr(np.mean(A([1e308,1e308]))))
#| np.float64(inf)
#| <cell>:15: RuntimeWarning: invalid value encountered in reduce
#|   print(repr(np.mean(A([inf,-inf]))))
#| np.float64(nan)
#| <cell>:16: RuntimeWarning: Mean of empty slice
#|   print(repr(np.mean(A([]))))
#| <cell>:16: RuntimeWarning: invalid value encountered in scalar divide
#|   print(repr(np.mean(A([]))))
#| np.float64(nan)
#| <cell>:17: RuntimeWarning: Mean of empty slice
#|   print(repr(A([]).mean()))
#| <cell>:17: RuntimeWarning: invalid value encountered in scalar divide
#|   print(repr(A([]).mean()))
#| np.float64(nan)
#| <cell>:18: RuntimeWarning: Mean of empty slice
#|   print(repr(np.mean(np.zeros((0,2)),axis=0)))
#| <cell>:18: RuntimeWarning: invalid value encountered in divide
#|   print(repr(np.mean(np.zeros((0,2)),axis=0)))
#| array([nan, nan])
#| <cell>:19: RuntimeWarning: Degrees of freedom <= 0 for slice
#|   print(repr(np.var(A([]))))
#| <cell>:19: RuntimeWarning: invalid value encountered in divide
#|   print(repr(np.var(A([]))))
#| <cell>:19: RuntimeWarning: invalid value encountered in scalar divide
#|   print(repr(np.var(A([]))))
#| np.float64(nan)
#| <cell>:20: RuntimeWarning: Degrees of freedom <= 0 for slice
#|   print(repr(np.std(A([]))))
#| <cell>:20: RuntimeWarning: invalid value encountered in divide
#|   print(repr(np.std(A([]))))
#| <cell>:20: RuntimeWarning: invalid value encountered in scalar divide
#|   print(repr(np.std(A([]))))
#| np.float64(nan)
#| <cell>:21: RuntimeWarning: Degrees of freedom <= 0 for slice
#|   print(repr(np.var(A([1.]),ddof=1)))
#| <cell>:21: RuntimeWarning: invalid value encountered in scalar divide
#|   print(repr(np.var(A([1.]),ddof=1)))
#| np.float64(nan)
#| <cell>:22: RuntimeWarning: Degrees of freedom <= 0 for slice
#|   print(repr(np.std(A([1.]),ddof=1)))
#| <cell>:22: RuntimeWarning: invalid value encountered in scalar divide
#|   print(repr(np.std(A([1.]),ddof=1)))
#| np.float64(nan)
#| <cell>:23: RuntimeWarning: Degrees of freedom <= 0 for slice
#|   print(repr(np.std(A([1.]),ddof=2)))
#| <cell>:23: RuntimeWarning: invalid value encountered in scalar divide
#|   print(repr(np.std(A([1.]),ddof=2)))
#| np.float64(nan)
#| <cell>:24: RuntimeWarning: invalid value encountered in subtract
#|   print(repr(np.std(A([inf,1.]))))
#| np.float64(nan)
#| <cell>:25: RuntimeWarning: overflow encountered in square
#|   print(repr(np.var(A([1e200,-1e200]))))
#| np.float64(inf)
#| <cell>:26: RuntimeWarning: overflow encountered in square
#|   print(repr(np.std(A([1e200,-1e200]))))
#| np.float64(inf)
#| <cell>:27: RuntimeWarning: Mean of empty slice
#|   print(repr(np.median(A([]))))
#| <cell>:27: RuntimeWarning: invalid value encountered in scalar divide
#|   print(repr(np.median(A([]))))
#| np.float64(nan)
#| np.float64(nan)
#| <cell>:29: RuntimeWarning: Mean of empty slice
#|   print(repr(np.average(A([]))))
#| <cell>:29: RuntimeWarning: invalid value encountered in scalar divide
#|   print(repr(np.average(A([]))))
#| np.float64(nan)
#| np.int64(-4611686018427387904)
#| <cell>:31: RuntimeWarning: overflow encountered in scalar add
#|   print(repr(sum(A([1e308,1e308]))))
#| np.float64(inf)
#| <cell>:32: RuntimeWarning: Degrees of freedom <= 0 for slice
#|   print(repr(np.array([1.,2.]).var(ddof=2)))
#| <cell>:32: RuntimeWarning: divide by zero encountered in scalar divide
#|   print(repr(np.array([1.,2.]).var(ddof=2)))
#| np.float64(inf)
#| <cell>:33: RuntimeWarning: Degrees of freedom <= 0 for slice
#|   print(repr(np.array([[1.,2.]]).std(axis=0,ddof=1)))
#| <cell>:33: RuntimeWarning: invalid value encountered in divide
#|   print(repr(np.array([[1.,2.]]).std(axis=0,ddof=1)))
#| array([nan, nan])
#| <cell>:34: RuntimeWarning: invalid value encountered in accumulate
#|   print(repr(np.cumsum(A([inf,-inf]))))
#| array([inf, nan])
#| <cell>:35: RuntimeWarning: overflow encountered in multiply
#|   print(repr(np.average(A([1.,2.]),weights=A([0.,1e308]))))
#| np.float64(inf)
#| <cell>:36: RuntimeWarning: Degrees of freedom <= 0 for slice
#|   print(repr(np.std(A([[]]),axis=1)))
#| <cell>:36: RuntimeWarning: invalid value encountered in divide
#|   print(repr(np.std(A([[]]),axis=1)))
#| array([nan])
#| array([], dtype=float64)
