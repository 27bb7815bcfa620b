import numpy as np
a = np.array([1, 2, 3]); f = np.array([0.5, 1.5])
x, y = a[0], f[0]
print([x + 1, x + 1.0, x*y, y*2, x/2, x//2, -x, x**2, 2**x, y**2, x == 1, x < y, x % 2, abs(-x), round(y), round(y, 1), int(y), float(x), str(x), x and y, x or y, not x, max(x, 5), min(y, 0.1), sum([x, y]), x + True, [x]*2, divmod(a[2], 2), int(a[1]) + 1, x in [1, 2], a[1] in a, np.sqrt(x), np.round(y), len(str(y))])
print(range(a[2]), [0]*a[1], "ab"*a[1], list(range(a[0], a[2])), np.zeros(a[1]), "abc"[a[1]], {1: "one"}[x], f"{x:03d} {y:.3f} {x:.2f} {y}", "%d %s %5.2f" % (x, y, y), isinstance(y, float), isinstance(x, int), type(x + 1).__name__, type(y*2).__name__, type(x/2).__name__, type(x*1.5).__name__, hash(x) == hash(1))
# expect:
#| [np.int64(2), np.float64(2.0), np.float64(0.5), np.float64(1.0), np.float64(0.5), np.int64(0), np.int64(-1), np.int64(1), np.int64(2), np.float64(0.25), np.True_, np.False_, np.int64(1), np.int64(1), 0, np.float64(0.5), 0, 1.0, '1', np.float64(0.5), np.int64(1), False, 5, 0.1, np.float64(1.5), np.int64(2), [np.int64(1), np.int64(1)], (np.int64(1), np.int64(1)), 3, True, True, np.float64(1.0), np.float64(0.0), 3]
#| range(0, 3) [0, 0] abab [1, 2] [0. 0.] c one 001 0.500 1.00 0.5 1 0.5  0.50 True False int64 float64 float64 float64 True
