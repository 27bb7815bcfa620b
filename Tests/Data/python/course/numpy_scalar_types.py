import numpy as np
a = np.float64(0.1)
print(a + 0.2, [a + 1, a * np.int64(2), 1 - a], a == 0.1, isinstance(a, float), isinstance(np.int64(1), int), hash(2.0) == hash(2))
i = np.int64(7)
print([i // 2, i % 3, i / 2, i ** 2, -i, i + 0.5, i * True, i & 3, i << 1, ~i], [divmod(i, 2)], [i == 7], list(range(i))[:3], "ab" * i, [1, 2, 3][np.int64(1)])
print([np.float64(7) // 2, np.float64(-7) % 3, 7 // np.float64(2), 2 ** np.float64(0.5), np.float64(2) ** -1, 2 ** np.int64(3)])
print([np.bool_(True) + 1], [np.bool_(True) & False], not np.bool_(False), [np.True_ + np.True_], [~np.True_], [True + np.int64(1)])
print(f"{i:5d}|{i:.2f}|{a:.3f}|{a:10.4e}|{np.True_}|{i}|{a!r}", "%d %.2f %s" % (i, a, a), "{:>6} {}".format(i, a), str(i) + "x")
print({1: "int"}[np.int64(1)], np.float64(2.0) in [1, 2], np.int64(3) in {3}, {np.float64(1.0)} == {1})
# expect:
#| 0.30000000000000004 [np.float64(1.1), np.float64(0.2), np.float64(0.9)] True True False True
#| [np.int64(3), np.int64(1), np.float64(3.5), np.int64(49), np.int64(-7), np.float64(7.5), np.int64(7), np.int64(3), np.int64(14), np.int64(-8)] [(np.int64(3), np.int64(1))] [np.True_] [0, 1, 2] ababababababab 2
#| [np.float64(3.0), np.float64(2.0), np.float64(3.0), np.float64(1.4142135623730951), np.float64(0.5), np.int64(8)]
#| [np.int64(2)] [np.False_] True [np.True_] [np.False_] [np.int64(2)]
#|     7|7.00|0.100|1.0000e-01|True|7|np.float64(0.1) 7 0.10 0.1      7 0.1 7x
#| int True True True
