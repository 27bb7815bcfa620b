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

print(str(np.poly1d([1, -2, 3])))
print(str(np.poly1d([1, 0, 0, -2.5, 0])))
print(repr(repr(np.poly1d([1, 2.5]))))
print(repr(np.poly1d([1, 2, 3])(v)))
print(str(np.poly1d([2, 3])*np.poly1d([1, 1])))
print(repr(np.poly1d([1, 2, 3]).deriv().coeffs))
print(str(np.poly1d([1, 2, 3]).integ()))
print(repr(np.poly1d([1, 2, 3])**2 == np.poly1d([1, 4, 10, 12, 9])))
print(repr(np.poly1d([1, 2])[1]))
print(repr(np.poly1d([1, 2, 3])(2)))
print(str(np.poly1d([1, -3, 2], True)))
print(repr(np.poly1d([1, -3, 2]).r))
print(str(np.poly1d([0.5])))
print(str(np.poly1d([1, 2, 3])/2))
print(str(np.poly1d([-1, -2])))
# expect:
#|    2
#| 1 x - 2 x + 3
#|    4
#| 1 x - 2.5 x
#| 'poly1d([1. , 2.5])'
#| array([ 7.0625,  2.25  ,  3.69  , 11.    ,  2.5625,  5.61  ,  3.21  ])
#|    2
#| 2 x + 5 x + 3
#| array([2, 2])
#|         3     2
#| 0.3333 x + 1 x + 3 x
#| np.True_
#| np.int64(1)
#| np.int64(11)
#|    3
#| 1 x - 7 x + 6
#| array([2., 1.])
#|  
#| 0.5
#|      2
#| 0.5 x + 1 x + 1.5
#|  
#| -1 x - 2
