import numpy as np
print(round(0.5), round(1.5), round(2.5), round(-0.5), round(2.675, 2), round(1234.5, -2), round(15, -1), round(25, -1))
print(np.round([0.5, 1.5, 2.5, -0.5, 2.675], 0), np.round(2.675, 2), np.round(1234.5, -2), np.round(np.array([15, 25, 35]), -1))
print(np.floor(-1.5), np.ceil(-1.5), np.trunc(-1.5), np.rint(2.5), int(-1.5), -1.5//1, round(-1.5), abs(-0.0))
print(type(round(2.0)), type(round(2.0, 1)), round(np.float64(2.5)), type(round(np.float64(2.5))), round(np.float64(2.567), 1))
print(f"{0.5:.0f} {1.5:.0f} {2.5:.0f} {0.125:.2f} {2.675:.2f} {1e16:.1f} {-0.4:.0f}")
# expect:
#| 0 2 2 0 2.67 1200.0 20 20
#| [ 0.  2.  2. -0.  3.] 2.68 1200.0 [20 20 40]
#| -2.0 -1.0 -1.0 2.0 -1 -2.0 -2 0.0
#| <class 'int'> <class 'float'> 2 <class 'int'> 2.6
#| 0 2 2 0.12 2.67 10000000000000000.0 -0
