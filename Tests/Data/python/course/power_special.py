import numpy as np
x = np.array([-np.inf, -2.0, -0.0, 0.0, 2.0, np.inf, np.nan])
print(x**2, x**0.5, x**-1, x**0, x**1, x**3, x**-2, x**1.5, x**-0.5, sep="\n")
print(x**2.0, np.power(x, 2), np.power(x, 0.5), np.square(x), np.sqrt(x), x**np.array([2]), x**np.float64(2), 2.0**x, (-2.0)**x, sep="\n")
i = np.array([-2, 0, 3])
print(i**2, i**0, i**2.0, i**0.5, 2**np.array([0, 1, 5]), (-2)**np.array([3]), i**np.array([2, 1, 0]), 0**np.array([0, 1]), True**i if False else 1)
# expect:
#| [inf  4.  0.  0.  4. inf nan]
#| [        nan         nan -0.          0.          1.41421356         inf
#|          nan]
#| [-0.  -0.5 -inf  inf  0.5  0.   nan]
#| [1. 1. 1. 1. 1. 1. 1.]
#| [-inf  -2.  -0.   0.   2.  inf  nan]
#| [-inf  -8.  -0.   0.   8.  inf  nan]
#| [0.   0.25  inf  inf 0.25 0.    nan]
#| [       inf        nan 0.         0.         2.82842712        inf
#|         nan]
#| [0.                nan        inf        inf 0.70710678 0.
#|         nan]
#| [inf  4.  0.  0.  4. inf nan]
#| [inf  4.  0.  0.  4. inf nan]
#| [        nan         nan -0.          0.          1.41421356         inf
#|          nan]
#| [inf  4.  0.  0.  4. inf nan]
#| [        nan         nan -0.          0.          1.41421356         inf
#|          nan]
#| [inf  4.  0.  0.  4. inf nan]
#| [inf  4.  0.  0.  4. inf nan]
#| [0.   0.25 1.   1.   4.    inf  nan]
#| [0.   0.25 1.   1.   4.    inf  nan]
#| [4 0 9] [1 1 1] [4. 0. 9.] [       nan 0.         1.73205081] [ 1  2 32] [-8] [4 0 1] [1 0] 1
