import numpy as np
a = np.array([1.0, 0.1])
i = np.array([1, 2])
print(a[0], repr(a[0]), [a[0], i[0]], (i[1],), {"k": a[1]}, str(i[0]), f"{a[1]} {a[1]!r} {i[0]!r}", np.float64(1e16), repr(np.float64(1e-5)), [np.bool(True)], [i[0] == 1], i[0] == 1)
# expect:
#| 1.0 np.float64(1.0) [np.float64(1.0), np.int64(1)] (np.int64(2),) {'k': np.float64(0.1)} 1 0.1 np.float64(0.1) np.int64(1) 1e+16 np.float64(1e-05) [np.True_] [np.True_] True
