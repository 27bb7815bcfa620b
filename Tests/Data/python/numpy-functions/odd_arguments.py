# What is seldom given, and is no mistake: no axes at all, tuples of places, far decimals, endless steps.
import numpy as np
d = {}
d |= [(1, 3)]
print(d, isinstance(np.zeros(2).dtype, np.dtype))
print(np.size(np.ones((2, 3)), (0, 1)), np.atleast_1d(1, [3, 4]))
print(np.delete(np.array([0, 1, 2]), ()), np.delete(np.array([0, 1, 2]), (0, 1)))
print(np.round(np.array([1.5e30]), -30), np.arange(0, 1, np.inf), repr(np.ascontiguousarray(3)))
print(repr(np.float64(0.0) == 'a'), repr(np.array(0) == 'a'), repr(np.array(1.0) == None), repr(np.int64(1) != 'a'))
print(repr(np.array([1, 2]) == 'a'), repr(np.array([1, 2]) != None), repr(np.bool(True) == 'a'))
print(np.abs is np.absolute, np.max is np.amax, np.round is np.around, np.divide is np.true_divide)
print(repr(np.broadcast_to(np.array(1), ())), np.broadcast_to(1.0, (10**6,)).shape)
# expect:
#| {1: 3} True
#| 6 (array([1]), array([3, 4]))
#| [0 1 2] [2]
#| [2.e+30] [0.] array([3])
#| np.False_ np.False_ np.False_ np.True_
#| array([False, False]) array([ True,  True]) np.False_
#| True False False True
#| array(1) (1000000,)
