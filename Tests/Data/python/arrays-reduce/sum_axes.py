import numpy as np
a = np.arange(6).reshape(2, 3)
print(a.sum(), a.sum(axis=0), a.sum(axis=1), a.sum(axis=-1), np.sum(a, 0), a.sum(axis=(0, 1)), np.sum(a, axis=1, keepdims=True), a.sum(keepdims=True), sep="\n")
print(np.sum([[1, 2], [3, 4]], axis=0), np.sum([1.5, 2]), np.sum(5), np.sum([]), np.sum(np.array([True, True])), sum(a), type(a.sum()), type(np.sum(1.0)))
# expect:
#| 15
#| [3 5 7]
#| [ 3 12]
#| [ 3 12]
#| [3 5 7]
#| 15
#| [[ 3]
#|  [12]]
#| [[15]]
#| [4 6] 3.5 5 0.0 2 [3 5 7] <class 'numpy.int64'> <class 'numpy.float64'>
