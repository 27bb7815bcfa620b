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

print(repr(np.interp(.5, [0, 1, 2], [3, 4, 9])))
print(repr(np.interp(v, np.sort(v), v)))
print(repr(np.interp([-9, 9, 1.], [0, 1], [5, 7], left=-1)))
print(repr(np.trapezoid(v)))
print(repr(np.trapezoid(a, axis=0)))
print(repr(np.trapezoid(v, np.arange(7)*.1)))
print(repr(np.trapezoid(v, dx=.3)))
print(repr(np.gradient(v)))
print(repr(np.gradient(a)))
print(repr(np.gradient(v, .1)))
print(repr(np.gradient(v, np.arange(7)**2.)))
print(repr(np.gradient(v, edge_order=2)))
print(repr(np.gradient(a, axis=0)))
print(repr(np.gradient(i)))
print(repr(np.gradient(v, np.arange(7)**2., edge_order=2)))
print(repr(np.ediff1d(i)))
