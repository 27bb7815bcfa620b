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

print(repr(np.percentile(v, 30)))
print(repr(np.percentile(a, [25, 50, 75])))
print(repr(np.percentile(a, [25, 50, 75], axis=0)))
print(repr(np.percentile(a, 10, axis=1, keepdims=True)))
print(repr(np.quantile(i, .4)))
print(repr(np.quantile(i, [.1, .77], method='lower')))
print(repr(np.quantile(v, .3, method='hazen')))
print(repr(np.quantile(v, .3, method='midpoint')))
print(repr(np.quantile(v, .31, method='nearest')))
print(repr(np.quantile(a, .3, axis=1, method='weibull')))
print(repr(np.quantile(v, [.2, .9], method='median_unbiased')))
print(repr(np.percentile(i, 50, method='higher')))
print(repr(np.quantile(a, .5, keepdims=True)))
print(repr(np.quantile(v, .3, method='normal_unbiased')))
print(repr(np.quantile(v, .3, method='interpolated_inverted_cdf')))
# expect:
#| np.float64(-0.0200000000000001)
#| array([-0.34459459,  0.22972973,  0.88513514])
#| array([[-0.93918919,  0.16891892,  1.27702703, -0.34459459,  0.76351351],
#|        [-0.87837838,  0.22972973,  1.33783784, -0.28378378,  0.82432432],
#|        [-0.81756757,  0.29054054,  1.39864865, -0.22297297,  0.88513514]])
#| array([[-0.76216216],
#|        [-0.68108108],
#|        [-0.6       ],
#|        [-0.51891892]])
#| np.float64(2.8000000000000007)
#| array([0, 7])
#| np.float64(-0.13999999999999993)
#| np.float64(-0.19999999999999998)
#| np.float64(0.1)
#| array([-0.52432432, -0.44324324, -0.36216216, -0.28108108])
#| array([-0.75,  1.95])
#| np.int64(6)
#| array([[0.22972973]])
#| np.float64(-0.16999999999999985)
#| np.float64(-0.43999999999999995)
