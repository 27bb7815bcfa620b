import numpy as np
x = np.array([1, 2, 3]); y = [4.0, 5.0, 6.0]
print(list(zip(x, y)), [a*b for a, b in zip(x, y)], sum(a*b for a, b in zip(x, y)), dict(zip(x, y)), max(zip(y, x)), [tuple(p) for p in np.column_stack([x, y])])
print(sorted(zip(y, x), reverse=True)[0], list(map(lambda p: p**2, x)), list(map(float, x)), list(map(int, y)), [int(v) for v in x], any(x > 2), all(v > 0 for v in x))
# expect:
#| [(np.int64(1), 4.0), (np.int64(2), 5.0), (np.int64(3), 6.0)] [np.float64(4.0), np.float64(10.0), np.float64(18.0)] 32.0 {np.int64(1): 4.0, np.int64(2): 5.0, np.int64(3): 6.0} (6.0, np.int64(3)) [(np.float64(1.0), np.float64(4.0)), (np.float64(2.0), np.float64(5.0)), (np.float64(3.0), np.float64(6.0))]
#| (6.0, np.int64(3)) [np.int64(1), np.int64(4), np.int64(9)] [1.0, 2.0, 3.0] [4, 5, 6] [1, 2, 3] True True
