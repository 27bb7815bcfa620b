import numpy as np

A = np.array
inf, nan = np.inf, np.nan

print(repr(A([1.,0.])/0))
print(repr(A([1.,0.])/A([0.,0.])))
print(repr(1/A([0.,1.])))
print(repr(A([1e308])*10))
print(repr(A([1e308])+A([1e308])))
print(repr(A([inf])-A([inf])))
print(repr(A([1.])//0))
print(repr(A([0.])//0))
print(repr(A([1.])%0))
print(repr(A([inf])%2))
print(repr(A([1])//0))
print(repr(A([1])%0))
print(repr(A([1,2])//A([0,1])))
print(repr(divmod(A([1.]),0)))
print(repr(A([0.])**-1))
print(repr(A([0.])**-2))
print(repr(A([0.])**-0.5))
print(repr(A([-1.])**0.5))
print(repr(A([-1.])**0.3))
print(repr(A([10.])**400))
print(repr(A([1e200])**2))
print(repr(A([1])/0))
print(repr(A([nan])<1))
print(repr(A([nan])==1))
print(repr(A([nan,1.]).astype(bool)))
print(repr(np.exp(A([710.,1.]))))
print(repr(1/(1+np.exp(-A([-1000.])))))
print(repr(A([1])<<64))
# expect:
#| <cell>:6: RuntimeWarning: divide by zero encountered in divide
#|   print(repr(A([1.,0.])/0))
#| <cell>:6: RuntimeWarning: invalid value encountered in divide
#|   print(repr(A([1.,0.])/0))
#| array([inf, nan])
#| <cell>:7: RuntimeWarning: divide by zero encountered in divide
#|   print(repr(A([1.,0.])/A([0.,0.])))
#| <cell>:7: RuntimeWarning: invalid value encountered in divide
#|   print(repr(A([1.,0.])/A([0.,0.])))
#| array([inf, nan])
#| <cell>:8: RuntimeWarning: divide by zero encountered in divide
#|   print(repr(1/A([0.,1.])))
#| array([inf,  1.])
#| <cell>:9: RuntimeWarning: overflow encountered in multiply
#|   print(repr(A([1e308])*10))
#| array([inf])
#| <cell>:10: RuntimeWarning: overflow encountered in add
#|   print(repr(A([1e308])+A([1e308])))
#| array([inf])
#| <cell>:11: RuntimeWarning: invalid value encountered in subtract
#|   print(repr(A([inf])-A([inf])))
#| array([nan])
#| <cell>:12: RuntimeWarning: divide by zero encountered in floor_divide
#|   print(repr(A([1.])//0))
#| array([inf])
#| <cell>:13: RuntimeWarning: invalid value encountered in floor_divide
#|   print(repr(A([0.])//0))
#| array([nan])
#| <cell>:14: RuntimeWarning: invalid value encountered in remainder
#|   print(repr(A([1.])%0))
#| array([nan])
#| <cell>:15: RuntimeWarning: invalid value encountered in remainder
#|   print(repr(A([inf])%2))
#| array([nan])
#| <cell>:16: RuntimeWarning: divide by zero encountered in floor_divide
#|   print(repr(A([1])//0))
#| array([0])
#| <cell>:17: RuntimeWarning: divide by zero encountered in remainder
#|   print(repr(A([1])%0))
#| array([0])
#| <cell>:18: RuntimeWarning: divide by zero encountered in floor_divide
#|   print(repr(A([1,2])//A([0,1])))
#| array([0, 2])
#| <cell>:19: RuntimeWarning: divide by zero encountered in divmod
#|   print(repr(divmod(A([1.]),0)))
#| <cell>:19: RuntimeWarning: invalid value encountered in divmod
#|   print(repr(divmod(A([1.]),0)))
#| (array([inf]), array([nan]))
#| <cell>:20: RuntimeWarning: divide by zero encountered in reciprocal
#|   print(repr(A([0.])**-1))
#| array([inf])
#| <cell>:21: RuntimeWarning: divide by zero encountered in power
#|   print(repr(A([0.])**-2))
#| array([inf])
#| <cell>:22: RuntimeWarning: divide by zero encountered in power
#|   print(repr(A([0.])**-0.5))
#| array([inf])
#| <cell>:23: RuntimeWarning: invalid value encountered in sqrt
#|   print(repr(A([-1.])**0.5))
#| array([nan])
#| <cell>:24: RuntimeWarning: invalid value encountered in power
#|   print(repr(A([-1.])**0.3))
#| array([nan])
#| <cell>:25: RuntimeWarning: overflow encountered in power
#|   print(repr(A([10.])**400))
#| array([inf])
#| <cell>:26: RuntimeWarning: overflow encountered in square
#|   print(repr(A([1e200])**2))
#| array([inf])
#| <cell>:27: RuntimeWarning: divide by zero encountered in divide
#|   print(repr(A([1])/0))
#| array([inf])
#| array([False])
#| array([False])
#| array([ True,  True])
#| <cell>:31: RuntimeWarning: overflow encountered in exp
#|   print(repr(np.exp(A([710.,1.]))))
#| array([       inf, 2.71828183])
#| <cell>:32: RuntimeWarning: overflow encountered in exp
#|   print(repr(1/(1+np.exp(-A([-1000.])))))
#| array([0.])
#| array([0])
