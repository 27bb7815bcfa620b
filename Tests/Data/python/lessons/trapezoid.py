import numpy as np
def trapezoid(y, x):
    return np.sum((x[1:] - x[:-1]) * (y[1:] + y[:-1]) / 2)

for n in (3, 5, 9):
    x = np.linspace(0, 1, n)
    print(n, trapezoid(x ** 2, x), trapezoid(x ** 2, x) - 1 / 3)
# expect:
#| 3 0.375 0.041666666666666685
#| 5 0.34375 0.010416666666666685
#| 9 0.3359375 0.002604166666666685
