import numpy as np
i, f, b = np.array([3])[0], np.array([2.5])[0], np.array([True])[0]
for x in (i + 1, i + 1.0, i * i, i / 2, i // 2, i ** 2, f + 1, f * i, i == 3, b & True, 1 + i, 2.0 * i, -i, abs(f), i % 2, ~b, f > 2, not b, i + b, round(f), round(f, 1)):
    print(type(x), repr(x))
# expect:
#| <class 'numpy.int64'> np.int64(4)
#| <class 'numpy.float64'> np.float64(4.0)
#| <class 'numpy.int64'> np.int64(9)
#| <class 'numpy.float64'> np.float64(1.5)
#| <class 'numpy.int64'> np.int64(1)
#| <class 'numpy.int64'> np.int64(9)
#| <class 'numpy.float64'> np.float64(3.5)
#| <class 'numpy.float64'> np.float64(7.5)
#| <class 'numpy.bool'> np.True_
#| <class 'numpy.bool'> np.True_
#| <class 'numpy.int64'> np.int64(4)
#| <class 'numpy.float64'> np.float64(6.0)
#| <class 'numpy.int64'> np.int64(-3)
#| <class 'numpy.float64'> np.float64(2.5)
#| <class 'numpy.int64'> np.int64(1)
#| <class 'numpy.bool'> np.False_
#| <class 'numpy.bool'> np.True_
#| <class 'bool'> False
#| <class 'numpy.int64'> np.int64(4)
#| <class 'int'> 2
#| <class 'numpy.float64'> np.float64(2.5)
