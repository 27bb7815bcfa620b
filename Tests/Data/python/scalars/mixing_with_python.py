import numpy as np
x = np.float64(0.5)
print(x + 1, 1 + x, x == 0.5, x < 1, max(x, 0.1), sum([x, x]), round(x), round(np.float64(2.675), 2), abs(-x), divmod(np.float64(7.5), 2), x ** 2, 2 ** x == 2 ** 0.5, -x, int(x), x is None, x != x)
# expect:
#| 1.5 1.5 True True 0.5 1.0 0 2.68 0.5 (np.float64(3.0), np.float64(1.5)) 0.25 True -0.5 0 False False
