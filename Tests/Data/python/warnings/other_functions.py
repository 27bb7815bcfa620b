import numpy as np

A = np.array
inf, nan = np.inf, np.nan

print(repr(np.sign(A([nan]))))
print(repr(np.minimum(A([nan]),A([1.]))))
print(repr(np.sort(A([nan,1.]))))
print(repr(np.abs(A([nan]))))
print(repr(np.rint(A([nan]))))
print(repr(np.floor(A([nan]))))
print(repr(np.round(A([1e308]),2)))
print(repr(np.corrcoef(A([1.,1.]),A([1.,2.]))))
print(repr(np.cov(A([1.]))))
print(repr(np.cov(A([[1.],[2.]]))))
print(repr(np.linspace(0,inf,3)))
print(repr(np.diff(A([inf,inf]))))
print(repr(np.gradient(A([inf,inf,1.]))))
print(repr(np.interp(A([0.5]),A([0.,1.]),A([inf,-inf]))))
print(repr(np.polyfit(A([1.,1.,1.]),A([1.,2.,3.]),2)))
print(repr(np.polyval(A([1e308,1.]),10.)))
print(repr(np.trapezoid(A([1e308,1e308]))))
print(repr(np.cross(A([inf,1,1]),A([0,1,1]))))
print(repr(np.convolve(A([1e308,1.]),A([10.]))))
print(repr(np.clip(A([nan]),0,1)))
print(repr(np.isclose(A([inf]),A([inf]))))
print(repr(np.allclose(A([inf]),A([inf]))))
print(repr(np.allclose(A([inf]),A([1.]))))
print(repr(np.ptp(A([inf,inf]))))
print(repr(np.quantile(A([inf,inf]),0.3)))
print(repr(np.where(A([0.,1.])>0,1/A([0.,1.]),0)))
print(repr(np.heaviside(A([nan]),1)))
print(repr(np.cbrt(A([-1.]))))
print(repr(np.degrees(A([1e308]))))
print(repr(np.linspace(1,2,3)/np.linspace(0,1,3)))
print(repr(np.unwrap(A([inf,1.]))))
print(repr(np.arange(0,1,0.1)/0))
# expect:
#| array([nan])
#| array([nan])
#| array([ 1., nan])
#| array([nan])
#| array([nan])
#| array([nan])
#| <cell>:12: RuntimeWarning: overflow encountered in multiply
#|   print(repr(np.round(A([1e308]),2)))
#| array([inf])
#| <cell>:13: RuntimeWarning: invalid value encountered in divide
#|   print(repr(np.corrcoef(A([1.,1.]),A([1.,2.]))))
#| array([[nan, nan],
#|        [nan,  1.]])
#| <cell>:14: RuntimeWarning: Degrees of freedom <= 0 for slice
#|   print(repr(np.cov(A([1.]))))
#| <cell>:14: RuntimeWarning: divide by zero encountered in divide
#|   print(repr(np.cov(A([1.]))))
#| <cell>:14: RuntimeWarning: invalid value encountered in multiply
#|   print(repr(np.cov(A([1.]))))
#| array(nan)
#| <cell>:15: RuntimeWarning: Degrees of freedom <= 0 for slice
#|   print(repr(np.cov(A([[1.],[2.]]))))
#| <cell>:15: RuntimeWarning: divide by zero encountered in divide
#|   print(repr(np.cov(A([[1.],[2.]]))))
#| <cell>:15: RuntimeWarning: invalid value encountered in multiply
#|   print(repr(np.cov(A([[1.],[2.]]))))
#| array([[nan, nan],
#|        [nan, nan]])
#| <cell>:16: RuntimeWarning: invalid value encountered in multiply
#|   print(repr(np.linspace(0,inf,3)))
#| array([nan, inf, inf])
#| <cell>:17: RuntimeWarning: invalid value encountered in subtract
#|   print(repr(np.diff(A([inf,inf]))))
#| array([nan])
#| <cell>:18: RuntimeWarning: invalid value encountered in scalar subtract
#|   print(repr(np.gradient(A([inf,inf,1.]))))
#| array([ nan, -inf, -inf])
#| array([nan])
#| <cell>:20: RankWarning: Polyfit may be poorly conditioned
#|   print(repr(np.polyfit(A([1.,1.,1.]),A([1.,2.,3.]),2)))
#| array([0.66666667, 0.66666667, 0.66666667])
#| <cell>:21: RuntimeWarning: overflow encountered in multiply
#|   print(repr(np.polyval(A([1e308,1.]),10.)))
#| np.float64(inf)
#| <cell>:22: RuntimeWarning: overflow encountered in add
#|   print(repr(np.trapezoid(A([1e308,1e308]))))
#| np.float64(inf)
#| array([  0., -inf,  inf])
#| array([inf, 10.])
#| array([nan])
#| array([ True])
#| True
#| False
#| <cell>:29: RuntimeWarning: invalid value encountered in subtract
#|   print(repr(np.ptp(A([inf,inf]))))
#| np.float64(nan)
#| <cell>:30: RuntimeWarning: invalid value encountered in scalar subtract
#|   print(repr(np.quantile(A([inf,inf]),0.3)))
#| np.float64(nan)
#| <cell>:31: RuntimeWarning: divide by zero encountered in divide
#|   print(repr(np.where(A([0.,1.])>0,1/A([0.,1.]),0)))
#| array([0., 1.])
#| array([nan])
#| array([-1.])
#| <cell>:34: RuntimeWarning: overflow encountered in degrees
#|   print(repr(np.degrees(A([1e308]))))
#| array([inf])
#| <cell>:35: RuntimeWarning: divide by zero encountered in divide
#|   print(repr(np.linspace(1,2,3)/np.linspace(0,1,3)))
#| array([inf,  3.,  2.])
#| <cell>:36: RuntimeWarning: invalid value encountered in remainder
#|   print(repr(np.unwrap(A([inf,1.]))))
#| array([inf, nan])
#| <cell>:37: RuntimeWarning: divide by zero encountered in divide
#|   print(repr(np.arange(0,1,0.1)/0))
#| <cell>:37: RuntimeWarning: invalid value encountered in divide
#|   print(repr(np.arange(0,1,0.1)/0))
#| array([nan, inf, inf, inf, inf, inf, inf, inf, inf, inf])
