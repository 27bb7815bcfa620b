import numpy as np
print(np.array([1]).dtype, np.array([1.0]).dtype, np.array([True]).dtype, [np.array([1]).dtype], np.float64, np.int64, type(np.array([1])), np.array([1]).dtype == int, np.array([1.]).dtype == "float64", np.array([1.0]).astype(int).dtype.name)
print(np.array([1, 2], dtype=float), np.array([1.9, -1.9]).astype(int), np.array([0, 2]).astype(bool), np.array(["1", "2"]).dtype if False else "", np.array([1.5], dtype=int))
# expect:
#| int64 float64 bool [dtype('int64')] <class 'numpy.float64'> <class 'numpy.int64'> <class 'numpy.ndarray'> True True int64
#| [1. 2.] [ 1 -1] [False  True]  [1]
