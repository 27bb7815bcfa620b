import numpy as np
a = np.array([1.5])
print(a.dtype, repr(a.dtype), a.dtype == float, a.dtype == np.float64, np.array([1]).dtype == int, a.dtype == "float64", a.dtype == np.int64, np.array([True]).dtype.name, str(a.dtype), np.float64, np.int64, [a.dtype])
# expect:
#| float64 dtype('float64') True True True True False bool float64 <class 'numpy.float64'> <class 'numpy.int64'> [dtype('float64')]
