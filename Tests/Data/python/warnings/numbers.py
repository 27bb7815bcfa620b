import numpy as np

A = np.array
inf, nan = np.inf, np.nan

print(repr(np.float64(1)/0))
print(repr(np.float64(0)/0))
print(repr(np.float64(1)//0))
print(repr(np.float64(0)//0))
print(repr(np.float64(1)%0))
print(repr(divmod(np.float64(1),0)))
print(repr(np.float64(1e308)*10))
print(repr(np.float64(1e308)+np.float64(1e308)))
print(repr(np.float64(-1e308)-np.float64(1e308)))
print(repr(np.float64(inf)-np.float64(inf)))
print(repr(np.float64(10)**400))
print(repr(np.float64(0)**-1))
print(repr(np.float64(-1)**0.5))
print(repr(np.int64(2**62)*2))
print(repr(np.int64(2)**np.int64(63)))
print(repr(np.int64(1)//0))
print(repr(np.int64(1)%0))
print(repr(np.int64(1)/0))
print(repr(divmod(np.int64(1),0)))
print(repr(np.int64(1)/np.int64(0)))
print(repr(1/np.int64(0)))
print(repr(np.int64(0)/np.int64(0)))
print(repr(np.int64(np.float64(1))))
print(repr(np.exp(np.float64(1000))))
print(repr(np.log(np.int64(0))))
print(repr(np.float64(5)/A([0.,1])))
print(repr(np.add(np.float64(1e308),1e308)))
print(repr(np.float64(1e308)*A([10.])))
print(repr(pow(np.float64(10),400)))
print(repr(np.float64(nan)<1))
print(repr(np.int64(5)<<64))
print(repr(np.float64('inf')*0))
print(repr(np.float64(1)/np.float64(0)))
print(repr(2.0/np.float64(0)))
print(repr(2/np.float64(0)))
print(repr(np.float64(2)/False))
print(repr(np.square(np.float64(1e200))))
print(repr(np.float64(1e200)**2))
# expect:
#| <cell>:6: RuntimeWarning: divide by zero encountered in scalar divide
#|   print(repr(np.float64(1)/0))
#| np.float64(inf)
#| <cell>:7: RuntimeWarning: invalid value encountered in scalar divide
#|   print(repr(np.float64(0)/0))
#| np.float64(nan)
#| <cell>:8: RuntimeWarning: divide by zero encountered in scalar floor_divide
#|   print(repr(np.float64(1)//0))
#| np.float64(inf)
#| <cell>:9: RuntimeWarning: invalid value encountered in scalar floor_divide
#|   print(repr(np.float64(0)//0))
#| np.float64(nan)
#| <cell>:10: RuntimeWarning: invalid value encountered in scalar remainder
#|   print(repr(np.float64(1)%0))
#| np.float64(nan)
#| <cell>:11: RuntimeWarning: divide by zero encountered in scalar divmod
#|   print(repr(divmod(np.float64(1),0)))
#| <cell>:11: RuntimeWarning: invalid value encountered in scalar divmod
#|   print(repr(divmod(np.float64(1),0)))
#| (np.float64(inf), np.float64(nan))
#| <cell>:12: RuntimeWarning: overflow encountered in scalar multiply
#|   print(repr(np.float64(1e308)*10))
#| np.float64(inf)
#| <cell>:13: RuntimeWarning: overflow encountered in scalar add
#|   print(repr(np.float64(1e308)+np.float64(1e308)))
#| np.float64(inf)
#| <cell>:14: RuntimeWarning: overflow encountered in scalar subtract
#|   print(repr(np.float64(-1e308)-np.float64(1e308)))
#| np.float64(-inf)
#| <cell>:15: RuntimeWarning: invalid value encountered in scalar subtract
#|   print(repr(np.float64(inf)-np.float64(inf)))
#| np.float64(nan)
#| <cell>:16: RuntimeWarning: overflow encountered in scalar power
#|   print(repr(np.float64(10)**400))
#| np.float64(inf)
#| <cell>:17: RuntimeWarning: divide by zero encountered in scalar power
#|   print(repr(np.float64(0)**-1))
#| np.float64(inf)
#| <cell>:18: RuntimeWarning: invalid value encountered in scalar power
#|   print(repr(np.float64(-1)**0.5))
#| np.float64(nan)
#| <cell>:19: RuntimeWarning: overflow encountered in scalar multiply
#|   print(repr(np.int64(2**62)*2))
#| np.int64(-9223372036854775808)
#| np.int64(-9223372036854775808)
#| <cell>:21: RuntimeWarning: divide by zero encountered in scalar floor_divide
#|   print(repr(np.int64(1)//0))
#| np.int64(0)
#| <cell>:22: RuntimeWarning: divide by zero encountered in scalar remainder
#|   print(repr(np.int64(1)%0))
#| np.int64(0)
#| <cell>:23: RuntimeWarning: divide by zero encountered in scalar divide
#|   print(repr(np.int64(1)/0))
#| np.float64(inf)
#| <cell>:24: RuntimeWarning: divide by zero encountered in scalar divmod
#|   print(repr(divmod(np.int64(1),0)))
#| (np.int64(0), np.int64(0))
#| <cell>:25: RuntimeWarning: divide by zero encountered in scalar divide
#|   print(repr(np.int64(1)/np.int64(0)))
#| np.float64(inf)
#| <cell>:26: RuntimeWarning: divide by zero encountered in scalar divide
#|   print(repr(1/np.int64(0)))
#| np.float64(inf)
#| <cell>:27: RuntimeWarning: invalid value encountered in scalar divide
#|   print(repr(np.int64(0)/np.int64(0)))
#| np.float64(nan)
#| np.int64(1)
#| <cell>:29: RuntimeWarning: overflow encountered in exp
#|   print(repr(np.exp(np.float64(1000))))
#| np.float64(inf)
#| <cell>:30: RuntimeWarning: divide by zero encountered in log
#|   print(repr(np.log(np.int64(0))))
#| np.float64(-inf)
#| <cell>:31: RuntimeWarning: divide by zero encountered in divide
#|   print(repr(np.float64(5)/A([0.,1])))
#| array([inf,  5.])
#| <cell>:32: RuntimeWarning: overflow encountered in add
#|   print(repr(np.add(np.float64(1e308),1e308)))
#| np.float64(inf)
#| <cell>:33: RuntimeWarning: overflow encountered in multiply
#|   print(repr(np.float64(1e308)*A([10.])))
#| array([inf])
#| <cell>:34: RuntimeWarning: overflow encountered in scalar power
#|   print(repr(pow(np.float64(10),400)))
#| np.float64(inf)
#| np.False_
#| np.int64(0)
#| <cell>:37: RuntimeWarning: invalid value encountered in scalar multiply
#|   print(repr(np.float64('inf')*0))
#| np.float64(nan)
#| <cell>:38: RuntimeWarning: divide by zero encountered in scalar divide
#|   print(repr(np.float64(1)/np.float64(0)))
#| np.float64(inf)
#| <cell>:39: RuntimeWarning: divide by zero encountered in scalar divide
#|   print(repr(2.0/np.float64(0)))
#| np.float64(inf)
#| <cell>:40: RuntimeWarning: divide by zero encountered in scalar divide
#|   print(repr(2/np.float64(0)))
#| np.float64(inf)
#| <cell>:41: RuntimeWarning: divide by zero encountered in scalar divide
#|   print(repr(np.float64(2)/False))
#| np.float64(inf)
#| <cell>:42: RuntimeWarning: overflow encountered in square
#|   print(repr(np.square(np.float64(1e200))))
#| np.float64(inf)
#| <cell>:43: RuntimeWarning: overflow encountered in scalar power
#|   print(repr(np.float64(1e200)**2))
#| np.float64(inf)
