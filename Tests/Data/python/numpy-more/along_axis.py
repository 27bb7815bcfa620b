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

print(repr(np.apply_along_axis(lambda x:x.max()-x.min(), 0, a)))
print(repr(np.apply_along_axis(lambda x:x*2, 1, a)))
print(repr(np.apply_along_axis(np.sort, 0, a)))
print(repr(np.vectorize(lambda x, y:x+y if x>y else 0)(v, 1.0)))
print(repr(np.vectorize(lambda x: 1 if x>2 else 0)(i)))
print(repr(np.vectorize(lambda x: x*2)(3)))
print(repr(np.fromfunction(lambda i, j:i*10+j, (3, 4))))
print(repr(np.fromfunction(lambda i, j:i+j, (3, 3), dtype=int)))
