import numpy as np
m = np.array([[1, 2], [3, 4]])
for row in m:
    print(row, type(row), row.sum())
for x in m[0]:
    print(x, type(x))
print([x for x in np.array([1.5, 2.0])], list(m), [int(v) for v in m.flatten()], sum(m), max(m[1]), tuple(np.arange(3)))
# expect:
#| [1 2] <class 'numpy.ndarray'> 3
#| [3 4] <class 'numpy.ndarray'> 7
#| 1 <class 'numpy.int64'>
#| 2 <class 'numpy.int64'>
#| [np.float64(1.5), np.float64(2.0)] [array([1, 2]), array([3, 4])] [1, 2, 3, 4] [4 6] 4 (np.int64(0), np.int64(1), np.int64(2))
