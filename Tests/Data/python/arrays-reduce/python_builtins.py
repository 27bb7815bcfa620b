import numpy as np
a = np.array([3, 1, 2])
print(sum(a), max(a), min(a), sorted(a), len(a), list(reversed(a)), any(a > 2), all(a), list(map(int, a)), list(enumerate(a)), list(zip(a, a * 2)), abs(-a))
print(sum(np.array([0.5, 0.25])), max(np.array([1.5, 2.5])), sum(np.ones((2, 2))), [float(x) for x in a], a.tolist(), a.max() is None)
# expect:
#| 6 3 1 [np.int64(1), np.int64(2), np.int64(3)] 3 [np.int64(2), np.int64(1), np.int64(3)] True True [3, 1, 2] [(0, np.int64(3)), (1, np.int64(1)), (2, np.int64(2))] [(np.int64(3), np.int64(6)), (np.int64(1), np.int64(2)), (np.int64(2), np.int64(4))] [3 1 2]
#| 0.75 2.5 [2. 2.] [3.0, 1.0, 2.0] [3, 1, 2] False
