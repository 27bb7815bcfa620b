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

print(repr(np.nansum(an)))
print(repr(np.nansum(an, axis=0)))
print(repr(np.nanmean(an)))
print(repr(np.nanmean(an, axis=1)))
print(repr(np.nanstd(an)))
print(repr(np.nanvar(an, axis=0, ddof=1)))
print(repr(np.nanmax(an, axis=1)))
print(repr(np.nanmin(an)))
print(repr(np.nanargmax(an[:3], axis=1)))
print(repr(np.nanprod(an)))
print(repr(np.nancumsum(an)))
print(repr(np.nanmedian(an)))
print(repr(np.nanmedian(an, axis=0)))
print(repr(np.nanpercentile(an, 30)))
print(repr(np.nanquantile(an, .3, axis=0)))
# expect:
#| np.float64(1.783783783783784)
#| array([-2.75675676,  0.56756757,  2.59459459, -0.97297297,  2.35135135])
#| np.float64(0.12741312741312744)
#| array([ 0.12432432, -0.06756757,  0.28648649,         nan])
#| np.float64(0.7560965522950235)
#| array([0.00657414, 0.00657414, 0.01314828, 0.00657414, 0.00657414])
#| array([1.21621622, 0.78378378, 1.37837838,        nan])
#| np.float64(-1.0)
#| array([2, 4, 2])
#| np.float64(0.00010869141882825805)
#| array([-1.        , -0.89189189,  0.32432432, -0.08108108,  0.62162162,
#|        -0.2972973 , -0.10810811, -0.10810811, -0.43243243,  0.35135135,
#|        -0.48648649, -0.21621622,  1.16216216,  0.91891892,  1.78378378,
#|         1.78378378,  1.78378378,  1.78378378,  1.78378378,  1.78378378])
#| np.float64(0.14864864864864868)
#| array([-0.91891892,  0.18918919,  1.2972973 , -0.32432432,  0.78378378])
#| np.float64(-0.3324324324324325)
#| array([-0.95135135,  0.15675676,  1.26486486, -0.35675676,  0.75135135])
