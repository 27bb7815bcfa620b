import numpy as np

A = np.array
inf, nan = np.inf, np.nan

print(repr(np.divmod(A([1]),0)))
print(repr(np.power(A([0.]),-1)))
print(repr(np.power(0.,-1)))
print(repr(np.power(A([0.]),A([-1.]))))
print(repr(np.hypot(A([1e308]),A([1e308]))))
print(repr(np.fmod(A([1.]),0)))
print(repr(np.fmod(A([1]),0)))
print(repr(np.remainder(A([1.]),0)))
print(repr(np.floor_divide(A([1.]),0)))
print(repr(np.divide(1,0)))
print(repr(np.divide(1.,0.)))
print(repr(np.true_divide(1,0)))
print(repr(np.multiply(1e308,10)))
print(repr(np.true_divide(A([True]),0)))
# expect:
#| <cell>:6: RuntimeWarning: divide by zero encountered in divmod
#|   print(repr(np.divmod(A([1]),0)))
#| (array([0]), array([0]))
#| <cell>:7: RuntimeWarning: divide by zero encountered in power
#|   print(repr(np.power(A([0.]),-1)))
#| array([inf])
#| <cell>:8: RuntimeWarning: divide by zero encountered in power
#|   print(repr(np.power(0.,-1)))
#| np.float64(inf)
#| <cell>:9: RuntimeWarning: divide by zero encountered in power
#|   print(repr(np.power(A([0.]),A([-1.]))))
#| array([inf])
#| array([1.41421356e+308])
#| <cell>:11: RuntimeWarning: invalid value encountered in fmod
#|   print(repr(np.fmod(A([1.]),0)))
#| array([nan])
#| <cell>:12: RuntimeWarning: divide by zero encountered in fmod
#|   print(repr(np.fmod(A([1]),0)))
#| array([0])
#| <cell>:13: RuntimeWarning: invalid value encountered in remainder
#|   print(repr(np.remainder(A([1.]),0)))
#| array([nan])
#| <cell>:14: RuntimeWarning: divide by zero encountered in floor_divide
#|   print(repr(np.floor_divide(A([1.]),0)))
#| array([inf])
#| <cell>:15: RuntimeWarning: divide by zero encountered in divide
#|   print(repr(np.divide(1,0)))
#| np.float64(inf)
#| <cell>:16: RuntimeWarning: divide by zero encountered in divide
#|   print(repr(np.divide(1.,0.)))
#| np.float64(inf)
#| <cell>:17: RuntimeWarning: divide by zero encountered in divide
#|   print(repr(np.true_divide(1,0)))
#| np.float64(inf)
#| <cell>:18: RuntimeWarning: overflow encountered in multiply
#|   print(repr(np.multiply(1e308,10)))
#| np.float64(inf)
#| <cell>:19: RuntimeWarning: divide by zero encountered in divide
#|   print(repr(np.true_divide(A([True]),0)))
#| array([inf])
