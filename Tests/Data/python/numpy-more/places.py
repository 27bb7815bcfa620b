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

print(repr(np.take_along_axis(a, np.argsort(a, 1), 1)))
print(repr(np.extract(v>0, v)))
print(repr(np.compress([0, 1, 1], a, axis=0)))
print(repr(np.choose([0, 1, 0], [[1, 2, 3], [4, 5, 6]])))
print(repr(np.unravel_index(7, (3, 4))))
print(repr(np.unravel_index([1, 5], (3, 4))))
print(repr(np.ravel_multi_index((1, 2), (3, 4))))
print(repr(np.array_equiv([1, 2], [[1, 2], [1, 2]])))
print(repr(np.lexsort((i, i[::-1]))))
print(repr(np.trim_zeros([0, 0, 1, 2, 0])))
print(repr(np.heaviside(v, .5)))
print(repr(np.fix(v)))
print(repr(np.sinc(v)))
print(repr(np.sinc(0.)))
print(repr(np.unwrap(np.arange(7)*2.5%6.28)))
print(repr(np.rollaxis(np.zeros((2, 3, 4)), 2).shape))
print(repr(np.ravel_multi_index(([1, 2], [0, 3]), (3, 4))))
