import numpy as np
x = np.array([0.0, 1.0, -1.0, 2.5])
print(np.exp(x), np.log(np.array([1.0, np.e, 10.0])), np.log2(np.array([1, 8])), np.log10([1000, 0.01]), np.expm1(x), np.log1p(np.array([0.0, 1.0])), sep="\n")
print(np.exp(0), np.log(1), np.exp([1, 2]), np.log(0.0), np.log(-1.0), np.exp(1000.0), np.exp(-1000), np.log([0, 1]))
# expect:
#| [ 1.          2.71828183  0.36787944 12.18249396]
#| [0.         1.         2.30258509]
#| [0. 3.]
#| [ 3. -2.]
#| [ 0.          1.71828183 -0.63212056 11.18249396]
#| [0.         0.69314718]
#| 1.0 0.0 [2.71828183 7.3890561 ] -inf nan inf 0.0 [-inf   0.]
