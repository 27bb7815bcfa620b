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

print(repr(np.histogram(v)))
print(repr(np.histogram(i, bins=5)))
print(repr(np.histogram(i, bins=[0, 2, 5, 9])))
print(repr(np.histogram(v, bins=4, range=(-1, 1), density=True)))
print(repr(np.histogram(v, weights=np.abs(v), bins=3)))
print(repr(np.histogram2d(v, v*v, bins=3)))
print(repr(np.histogram_bin_edges(v, 7)))
# expect:
#| (array([1, 0, 0, 1, 1, 1, 0, 1, 1, 1]), array([-1.75 , -1.375, -1.   , -0.625, -0.25 ,  0.125,  0.5  ,  0.875,
#|         1.25 ,  1.625,  2.   ]))
#| (array([3, 2, 1, 2, 4]), array([0. , 1.6, 3.2, 4.8, 6.4, 8. ]))
#| (array([3, 3, 6]), array([0, 2, 5, 9]))
#| (array([0. , 0.5, 1. , 0.5]), array([-1. , -0.5,  0. ,  0.5,  1. ]))
#| (array([1.75, 0.9 , 4.15]), array([-1.75, -0.5 ,  0.75,  2.  ]))
#| (array([[0., 0., 1.],
#|        [3., 0., 0.],
#|        [1., 1., 1.]]), array([-1.75, -0.5 ,  0.75,  2.  ]), array([0.01, 1.34, 2.67, 4.  ]))
#| array([-1.75      , -1.21428571, -0.67857143, -0.14285714,  0.39285714,
#|         0.92857143,  1.46428571,  2.        ])
