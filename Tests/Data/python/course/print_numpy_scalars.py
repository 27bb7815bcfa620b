import numpy as np
a = np.array([1.5, 2.5, 1/3])
print(a[0], [a[0], a[2]], (a.sum(),), {"m": a.mean()}, a.tolist(), list(a), repr(a[2]), f"{a[2]}", f"{a[2]!r}")
b = np.arange(3)
print(b[1], [b[1]], list(b), {b[2]: b.max()}, b.mean(), [b.mean()], b.sum() / 2, [b.sum() > 2], b[1] == 1, [True, np.True_])
print(max(b), min(a), sum(b), [sum(b)], [max(a)], abs(b[0] - 5), [b[0] + 1], [b[0]*1.5], [int(b[0])], [float(a[1])], [b.argmax()], [np.float64(3)], np.int64(7))
print([np.pi], [np.sqrt(4)], np.sqrt(2), [np.dot(b, b)], [b.shape], [a.dtype], len(b), [b.size], type(a[0]), type(b[0]), type(b), type(b > 1), type((b > 1)[0]))
x, y = np.array([3, 4])
print(x, [x, y], x**0.5, x // 2, [x / 2], x % 2 == 1, [-x], [x * 2.0], [2 ** x], [x ** 2], round(x), [round(a[2], 2)])
# expect:
#| 1.5 [np.float64(1.5), np.float64(0.3333333333333333)] (np.float64(4.333333333333333),) {'m': np.float64(1.4444444444444444)} [1.5, 2.5, 0.3333333333333333] [np.float64(1.5), np.float64(2.5), np.float64(0.3333333333333333)] np.float64(0.3333333333333333) 0.3333333333333333 np.float64(0.3333333333333333)
#| 1 [np.int64(1)] [np.int64(0), np.int64(1), np.int64(2)] {np.int64(2): np.int64(2)} 1.0 [np.float64(1.0)] 1.5 [np.True_] True [True, np.True_]
#| 2 0.3333333333333333 3 [np.int64(3)] [np.float64(2.5)] 5 [np.int64(1)] [np.float64(0.0)] [0] [2.5] [np.int64(2)] [np.float64(3.0)] 7
#| [3.141592653589793] [np.float64(2.0)] 1.4142135623730951 [np.int64(5)] [(3,)] [dtype('float64')] 3 [3] <class 'numpy.float64'> <class 'numpy.int64'> <class 'numpy.ndarray'> <class 'numpy.ndarray'> <class 'numpy.bool'>
#| 3 [np.int64(3), np.int64(4)] 1.7320508075688772 1 [np.float64(1.5)] True [np.int64(-3)] [np.float64(6.0)] [np.int64(8)] [np.int64(9)] 3 [np.float64(0.33)]
