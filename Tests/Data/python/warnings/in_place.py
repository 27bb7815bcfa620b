import numpy as np

A = np.array
inf, nan = np.inf, np.nan

x=A([1.,2.])
x/=0
print(x)
x=A([1.,2.])
x*=1e308
x*=10
print(x)
x=A([1.,0.])
x**=-1
print(x)
x=A([1,2])
x//=0
print(x)
# expect:
#| <cell>:7: RuntimeWarning: divide by zero encountered in divide
#|   x/=0
#| [inf inf]
#| <cell>:10: RuntimeWarning: overflow encountered in multiply
#|   x*=1e308
#| <cell>:11: RuntimeWarning: overflow encountered in multiply
#|   x*=10
#| [inf inf]
#| <cell>:14: RuntimeWarning: divide by zero encountered in reciprocal
#|   x**=-1
#| [ 1. inf]
#| <cell>:17: RuntimeWarning: divide by zero encountered in floor_divide
#|   x//=0
#| [0 0]
