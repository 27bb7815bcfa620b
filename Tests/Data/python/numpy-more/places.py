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
# expect:
#| array([[-1.        , -0.40540541,  0.10810811,  0.7027027 ,  1.21621622],
#|        [-0.91891892, -0.32432432,  0.18918919,  0.78378378,  1.2972973 ],
#|        [-0.83783784, -0.24324324,  0.27027027,  0.86486486,  1.37837838],
#|        [-0.75675676, -0.16216216,  0.35135135,  0.94594595,  1.45945946]])
#| array([1.25, 0.3 , 2.  , 0.9 , 0.1 ])
#| array([[-0.91891892,  0.18918919,  1.2972973 , -0.32432432,  0.78378378],
#|        [-0.83783784,  0.27027027,  1.37837838, -0.24324324,  0.86486486]])
#| array([1, 5, 3])
#| (np.int64(1), np.int64(3))
#| (array([0, 1]), array([1, 1]))
#| np.int64(6)
#| True
#| array([ 4,  5,  3,  7,  8, 10,  0,  9,  2, 11,  6,  1])
#| [1, 2]
#| array([1., 0., 1., 1., 0., 1., 1.])
#| array([ 1., -0.,  0.,  2., -1.,  0.,  0.])
#| array([-1.80063263e-01,  6.36619772e-01,  8.58393691e-01, -3.89817183e-17,
#|        -1.28616617e-01,  1.09292405e-01,  9.83631643e-01])
#| np.float64(1.0)
#| array([ 0.        ,  2.5       ,  5.        ,  7.50318531, 10.00318531,
#|        12.50318531, 15.00637061])
#| (4, 2, 3)
#| array([ 4, 11])
