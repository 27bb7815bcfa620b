import numpy as np

a = ((np.arange(20) * 7919 % 101) / 37.0 - 1).reshape(4, 5)
b = ((np.arange(15) * 104729 % 89) / 31.0 - 1.2).reshape(5, 3)
v = np.array([1.25, -0.5, 0.3, 2.0, -1.75, 0.9, 0.1])
w = np.array([0.5, -1.5, 2.25, 1.0])
i = np.array([7, 4, 6, 2, 2, 8, 0, 0, 1, 7, 8, 6])
ai = np.array([[2, -5, 4, 1], [0, 3, 3, -2], [5, 1, 0, 1]])
an = a.copy()
an[1, 2] = np.nan
an[3, :] = np.nan

print(repr(np.isin(i, [2, 3])))
print(repr(np.isin(ai, [0, 1], invert=True)))
print(repr(np.intersect1d(i, [1, 2, 3, 3])))
print(repr(np.union1d(i, [20, 1])))
print(repr(np.setdiff1d(i, [1, 2])))
print(repr(np.setxor1d(i, [1, 2, 77])))
# expect:
#| array([False, False, False,  True,  True, False, False, False, False,
#|        False, False, False])
#| array([[ True,  True,  True, False],
#|        [False,  True,  True,  True],
#|        [ True, False, False, False]])
#| array([1, 2])
#| array([ 0,  1,  2,  4,  6,  7,  8, 20])
#| array([0, 4, 6, 7, 8])
#| array([ 0,  4,  6,  7,  8, 77])
