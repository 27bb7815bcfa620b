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

print(repr(np.piecewise(v, [v<0, v>=0], [lambda x:-x, lambda x:x])))
print(repr(np.piecewise(v, [v<0], [-1, 1])))
print(repr(np.select([i<3, i>6], [i, i*10], -1)))
# expect:
#| array([1.25, 0.5 , 0.3 , 2.  , 1.75, 0.9 , 0.1 ])
#| array([ 1., -1.,  1.,  1., -1.,  1.,  1.])
#| array([70, -1, -1,  2,  2, 80,  0,  0,  1, 70, 80, -1])
