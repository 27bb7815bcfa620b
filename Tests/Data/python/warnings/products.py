import numpy as np

A = np.array
inf, nan = np.inf, np.nan

print(repr(np.dot(A([1e308,1.]),A([10.,1.]))))
print(repr(np.dot(A([inf,1.]),A([0.,1.]))))
print(repr(A([[1e308]])@A([[10.]])))
print(repr(A([[inf]])@A([[0.]])))
print(repr(A([1e308])@A([10.])))
print(repr(np.matmul(A([inf]),A([0.]))))
print(repr(np.dot(np.ones((2,2))*1e308,np.ones((2,2))*10)))
print(repr(np.inner(A([1e308]),A([10.]))))
print(repr(np.vdot(A([1e308]),A([10.]))))
print(repr(np.tensordot(A([[1e308]]),A([[10.]]))))
print(repr(np.trace(A([[1e308,0],[0,1e308]]))))
print(repr(np.linalg.norm(A([1e200,1.]))))
print(repr(np.linalg.norm(A([inf,-inf]))))
print(repr(np.linalg.inv(A([[inf,1.],[1.,1.]]))))
print(repr(np.random.default_rng(0).normal(size=2)/0))
# expect:
#| <cell>:6: RuntimeWarning: overflow encountered in dot
#|   print(repr(np.dot(A([1e308,1.]),A([10.,1.]))))
#| np.float64(inf)
#| <cell>:7: RuntimeWarning: invalid value encountered in dot
#|   print(repr(np.dot(A([inf,1.]),A([0.,1.]))))
#| np.float64(nan)
#| <cell>:8: RuntimeWarning: overflow encountered in matmul
#|   print(repr(A([[1e308]])@A([[10.]])))
#| array([[inf]])
#| <cell>:9: RuntimeWarning: invalid value encountered in matmul
#|   print(repr(A([[inf]])@A([[0.]])))
#| array([[nan]])
#| <cell>:10: RuntimeWarning: overflow encountered in matmul
#|   print(repr(A([1e308])@A([10.])))
#| np.float64(inf)
#| <cell>:11: RuntimeWarning: invalid value encountered in matmul
#|   print(repr(np.matmul(A([inf]),A([0.]))))
#| np.float64(nan)
#| <cell>:12: RuntimeWarning: overflow encountered in dot
#|   print(repr(np.dot(np.ones((2,2))*1e308,np.ones((2,2))*10)))
#| array([[inf, inf],
#|        [inf, inf]])
#| <cell>:13: RuntimeWarning: overflow encountered in dot
#|   print(repr(np.inner(A([1e308]),A([10.]))))
#| np.float64(inf)
#| np.float64(inf)
#| <cell>:15: RuntimeWarning: overflow encountered in dot
#|   print(repr(np.tensordot(A([[1e308]]),A([[10.]]))))
#| array(inf)
#| <cell>:16: RuntimeWarning: overflow encountered in reduce
#|   print(repr(np.trace(A([[1e308,0],[0,1e308]]))))
#| np.float64(inf)
#| <cell>:17: RuntimeWarning: overflow encountered in dot
#|   print(repr(np.linalg.norm(A([1e200,1.]))))
#| np.float64(inf)
#| np.float64(inf)
#| array([[ 0., -0.],
#|        [ 0.,  1.]])
#| <cell>:20: RuntimeWarning: divide by zero encountered in divide
#|   print(repr(np.random.default_rng(0).normal(size=2)/0))
#| array([ inf, -inf])
