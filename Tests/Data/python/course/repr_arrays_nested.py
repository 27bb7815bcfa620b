import numpy as np
print(repr(np.arange(3)), repr(np.eye(2)), repr(np.array([])), repr(np.array([True])), repr(np.array(5)), repr(np.zeros((2, 0))), repr(np.array([1e-10, 1])), [np.arange(2), 1], (np.array([[1, 2], [3, 4]]), "x"), {"a": np.array([0.5])})
print(repr(np.arange(1001)), repr(np.array([[1.0, np.nan]])), repr(np.float64(1e20)), repr(np.linspace(0, 1, 7)), sep="\n")
print(repr(np.arange(24).reshape(2, 3, 4)))
print([np.arange(12).reshape(3, 4)*1.5])
# expect:
#| array([0, 1, 2]) array([[1., 0.],
#|        [0., 1.]]) array([], dtype=float64) array([ True]) array(5) array([], shape=(2, 0), dtype=float64) array([1.e-10, 1.e+00]) [array([0, 1]), 1] (array([[1, 2],
#|        [3, 4]]), 'x') {'a': array([0.5])}
#| array([   0,    1,    2, ...,  998,  999, 1000], shape=(1001,))
#| array([[ 1., nan]])
#| np.float64(1e+20)
#| array([0.        , 0.16666667, 0.33333333, 0.5       , 0.66666667,
#|        0.83333333, 1.        ])
#| array([[[ 0,  1,  2,  3],
#|         [ 4,  5,  6,  7],
#|         [ 8,  9, 10, 11]],
#|
#|        [[12, 13, 14, 15],
#|         [16, 17, 18, 19],
#|         [20, 21, 22, 23]]])
#| [array([[ 0. ,  1.5,  3. ,  4.5],
#|        [ 6. ,  7.5,  9. , 10.5],
#|        [12. , 13.5, 15. , 16.5]])]
