import numpy as np

A = np.array
inf, nan = np.inf, np.nan

print(repr(np.log(0)))
print(repr(np.log(-1)))
print(repr(np.log(A([0.,-1.]))))
print(repr(np.log2(A([0.,-1.]))))
print(repr(np.log10(A([0.,-1.]))))
print(repr(np.log1p(A([-1.,-2.]))))
print(repr(np.log(0.)))
print(repr(np.log(A([0,1]))))
print(repr(np.sqrt(-1)))
print(repr(np.sqrt(A([-1.]))))
print(repr(np.exp(1000)))
print(repr(np.exp(A([1000.]))))
print(repr(np.exp(A([-1000.]))))
print(repr(np.exp2(A([5000.]))))
print(repr(np.expm1(A([1000.]))))
print(repr(np.sinh(A([1000.]))))
print(repr(np.cosh(A([1000.]))))
print(repr(np.tan(A([inf]))))
print(repr(np.sin(A([inf]))))
print(repr(np.cos(A([inf]))))
print(repr(np.arcsin(A([2.]))))
print(repr(np.arccos(A([2.]))))
print(repr(np.arccosh(A([0.5]))))
print(repr(np.arctanh(A([1.]))))
print(repr(np.arctanh(A([2.]))))
print(repr(np.square(A([1e200]))))
print(repr(np.reciprocal(A([0.]))))
print(repr(np.reciprocal(A([0]))))
print(repr(np.logaddexp(A([inf]),A([-inf]))))
print(repr(np.logaddexp(A([inf]),A([inf]))))
print(repr(np.arctan2(A([0.]),A([0.]))))
print(repr(np.sinc(A([0.]))))
print(repr(np.tanh(A([1e10]))))
print(repr(np.logspace(0,400,3)))
print(repr(np.log(A([[0.,1.],[-1.,2.]]))))
print(repr(np.exp(A([[1000.]]))))
# expect:
#| <cell>:6: RuntimeWarning: divide by zero encountered in log
#|   print(repr(np.log(0)))
#| np.float64(-inf)
#| <cell>:7: RuntimeWarning: invalid value encountered in log
#|   print(repr(np.log(-1)))
#| np.float64(nan)
#| <cell>:8: RuntimeWarning: divide by zero encountered in log
#|   print(repr(np.log(A([0.,-1.]))))
#| <cell>:8: RuntimeWarning: invalid value encountered in log
#|   print(repr(np.log(A([0.,-1.]))))
#| array([-inf,  nan])
#| <cell>:9: RuntimeWarning: divide by zero encountered in log2
#|   print(repr(np.log2(A([0.,-1.]))))
#| <cell>:9: RuntimeWarning: invalid value encountered in log2
#|   print(repr(np.log2(A([0.,-1.]))))
#| array([-inf,  nan])
#| <cell>:10: RuntimeWarning: divide by zero encountered in log10
#|   print(repr(np.log10(A([0.,-1.]))))
#| <cell>:10: RuntimeWarning: invalid value encountered in log10
#|   print(repr(np.log10(A([0.,-1.]))))
#| array([-inf,  nan])
#| <cell>:11: RuntimeWarning: divide by zero encountered in log1p
#|   print(repr(np.log1p(A([-1.,-2.]))))
#| <cell>:11: RuntimeWarning: invalid value encountered in log1p
#|   print(repr(np.log1p(A([-1.,-2.]))))
#| array([-inf,  nan])
#| <cell>:12: RuntimeWarning: divide by zero encountered in log
#|   print(repr(np.log(0.)))
#| np.float64(-inf)
#| <cell>:13: RuntimeWarning: divide by zero encountered in log
#|   print(repr(np.log(A([0,1]))))
#| array([-inf,   0.])
#| <cell>:14: RuntimeWarning: invalid value encountered in sqrt
#|   print(repr(np.sqrt(-1)))
#| np.float64(nan)
#| <cell>:15: RuntimeWarning: invalid value encountered in sqrt
#|   print(repr(np.sqrt(A([-1.]))))
#| array([nan])
#| <cell>:16: RuntimeWarning: overflow encountered in exp
#|   print(repr(np.exp(1000)))
#| np.float64(inf)
#| <cell>:17: RuntimeWarning: overflow encountered in exp
#|   print(repr(np.exp(A([1000.]))))
#| array([inf])
#| array([0.])
#| <cell>:19: RuntimeWarning: overflow encountered in exp2
#|   print(repr(np.exp2(A([5000.]))))
#| array([inf])
#| <cell>:20: RuntimeWarning: overflow encountered in expm1
#|   print(repr(np.expm1(A([1000.]))))
#| array([inf])
#| <cell>:21: RuntimeWarning: overflow encountered in sinh
#|   print(repr(np.sinh(A([1000.]))))
#| array([inf])
#| <cell>:22: RuntimeWarning: overflow encountered in cosh
#|   print(repr(np.cosh(A([1000.]))))
#| array([inf])
#| <cell>:23: RuntimeWarning: invalid value encountered in tan
#|   print(repr(np.tan(A([inf]))))
#| array([nan])
#| <cell>:24: RuntimeWarning: invalid value encountered in sin
#|   print(repr(np.sin(A([inf]))))
#| array([nan])
#| <cell>:25: RuntimeWarning: invalid value encountered in cos
#|   print(repr(np.cos(A([inf]))))
#| array([nan])
#| <cell>:26: RuntimeWarning: invalid value encountered in arcsin
#|   print(repr(np.arcsin(A([2.]))))
#| array([nan])
#| <cell>:27: RuntimeWarning: invalid value encountered in arccos
#|   print(repr(np.arccos(A([2.]))))
#| array([nan])
#| <cell>:28: RuntimeWarning: invalid value encountered in arccosh
#|   print(repr(np.arccosh(A([0.5]))))
#| array([nan])
#| <cell>:29: RuntimeWarning: divide by zero encountered in arctanh
#|   print(repr(np.arctanh(A([1.]))))
#| array([inf])
#| <cell>:30: RuntimeWarning: invalid value encountered in arctanh
#|   print(repr(np.arctanh(A([2.]))))
#| array([nan])
#| <cell>:31: RuntimeWarning: overflow encountered in square
#|   print(repr(np.square(A([1e200]))))
#| array([inf])
#| <cell>:32: RuntimeWarning: divide by zero encountered in reciprocal
#|   print(repr(np.reciprocal(A([0.]))))
#| array([inf])
#| <cell>:33: RuntimeWarning: divide by zero encountered in reciprocal
#|   print(repr(np.reciprocal(A([0]))))
#| <cell>:33: RuntimeWarning: invalid value encountered in reciprocal
#|   print(repr(np.reciprocal(A([0]))))
#| array([-9223372036854775808])
#| array([inf])
#| array([inf])
#| array([0.])
#| array([1.])
#| array([1.])
#| <cell>:39: RuntimeWarning: overflow encountered in power
#|   print(repr(np.logspace(0,400,3)))
#| array([1.e+000, 1.e+200,     inf])
#| <cell>:40: RuntimeWarning: divide by zero encountered in log
#|   print(repr(np.log(A([[0.,1.],[-1.,2.]]))))
#| <cell>:40: RuntimeWarning: invalid value encountered in log
#|   print(repr(np.log(A([[0.,1.],[-1.,2.]]))))
#| array([[      -inf, 0.        ],
#|        [       nan, 0.69314718]])
#| <cell>:41: RuntimeWarning: overflow encountered in exp
#|   print(repr(np.exp(A([[1000.]]))))
#| array([[inf]])
