import numpy as np
for value in (np.sqrt(2), np.abs(-3), np.sum([1, 2]), np.floor(2.5), np.maximum(1, 2), np.add(1, 2), np.multiply(2.0, 3), np.power(2, 3), np.exp(0), np.max([1.5]), np.round(2.567, 1), np.sign(-1.0), np.dot([1], [2])):
    print(repr(value), type(value), value)
# expect:
#| np.float64(1.4142135623730951) <class 'numpy.float64'> 1.4142135623730951
#| np.int64(3) <class 'numpy.int64'> 3
#| np.int64(3) <class 'numpy.int64'> 3
#| np.float64(2.0) <class 'numpy.float64'> 2.0
#| np.int64(2) <class 'numpy.int64'> 2
#| np.int64(3) <class 'numpy.int64'> 3
#| np.float64(6.0) <class 'numpy.float64'> 6.0
#| np.int64(8) <class 'numpy.int64'> 8
#| np.float64(1.0) <class 'numpy.float64'> 1.0
#| np.float64(1.5) <class 'numpy.float64'> 1.5
#| np.float64(2.6) <class 'numpy.float64'> 2.6
#| np.float64(-1.0) <class 'numpy.float64'> -1.0
#| np.int64(2) <class 'numpy.int64'> 2
