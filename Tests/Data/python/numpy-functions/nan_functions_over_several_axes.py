import numpy as np

d = np.arange(24.0).reshape(2, 3, 4)
d[0, 1, 2] = d[1, 1, 3] = np.nan
for f in [lambda axis: np.nanmedian(d, axis=axis), lambda axis: np.nanpercentile(d, 30, axis=axis),
          lambda axis: np.nanquantile(d, 0.5, axis=axis)]:
    for axis in [(0, 1), (0, 2), (2, 0), (-1, 0), (0, 1, 2), [0, 1], [0], (0, -5), (1, 1), (0, 4), (0, 1.5), "a", 1.5]:
        try:
            print(axis, f(axis))
        except Exception as error:
            print(axis, type(error).__name__, error)
# expect:
#| (0, 1) [10. 11. 14. 11.]
#| (0, 2) [ 7.5 11.5 15.5]
#| (2, 0) [ 7.5 11.5 15.5]
#| (-1, 0) [ 7.5 11.5 15.5]
#| (0, 1, 2) 11.5
#| [0, 1] [10. 11. 14. 11.]
#| [0] [[ 6.  7.  8.  9.]
#|  [10. 11. 18.  7.]
#|  [14. 15. 16. 17.]]
#| (0, -5) AxisError axis -5 is out of bounds for array of dimension 3
#| (1, 1) ValueError repeated axis
#| (0, 4) AxisError axis 4 is out of bounds for array of dimension 3
#| (0, 1.5) TypeError integer argument expected, got float
#| a TypeError 'str' object cannot be interpreted as an integer
#| 1.5 TypeError 'float' object is not iterable
#| (0, 1) [ 6.   7.  10.8  7.8]
#| (0, 2) [ 2.1  6.  10.1]
#| (2, 0) [ 2.1  6.  10.1]
#| (-1, 0) [ 2.1  6.  10.1]
#| (0, 1, 2) 7.3
#| [0, 1] [ 6.   7.  10.8  7.8]
#| [0] [[ 3.6  4.6  5.6  6.6]
#|  [ 7.6  8.6 18.   7. ]
#|  [11.6 12.6 13.6 14.6]]
#| (0, -5) AxisError axis -5 is out of bounds for array of dimension 3
#| (1, 1) ValueError repeated axis
#| (0, 4) AxisError axis 4 is out of bounds for array of dimension 3
#| (0, 1.5) TypeError integer argument expected, got float
#| a TypeError 'str' object cannot be interpreted as an integer
#| 1.5 TypeError 'float' object is not iterable
#| (0, 1) [10. 11. 14. 11.]
#| (0, 2) [ 7.5 11.5 15.5]
#| (2, 0) [ 7.5 11.5 15.5]
#| (-1, 0) [ 7.5 11.5 15.5]
#| (0, 1, 2) 11.5
#| [0, 1] [10. 11. 14. 11.]
#| [0] [[ 6.  7.  8.  9.]
#|  [10. 11. 18.  7.]
#|  [14. 15. 16. 17.]]
#| (0, -5) AxisError axis -5 is out of bounds for array of dimension 3
#| (1, 1) ValueError repeated axis
#| (0, 4) AxisError axis 4 is out of bounds for array of dimension 3
#| (0, 1.5) TypeError integer argument expected, got float
#| a TypeError 'str' object cannot be interpreted as an integer
#| 1.5 TypeError 'float' object is not iterable
