import numpy as np
x = np.array([4, 8, 15, 16, 23, 42])
print(np.cumsum(x)/np.arange(1, 7), np.diff(x), np.cumprod(x[:4]), x - x.mean(), (x - x.mean())/x.std())
print(np.median(x), np.var(x, ddof=1))
# expect:
#| [ 4.    6.    9.   10.75 13.2  18.  ] [ 4  7  1  7 19] [   4   32  480 7680] [-14. -10.  -3.  -2.   5.  24.] [-1.13679712 -0.81199794 -0.24359938 -0.16239959  0.40599897  1.94879506]
#| 15.5 182.0
