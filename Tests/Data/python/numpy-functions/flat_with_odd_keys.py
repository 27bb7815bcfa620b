import numpy as np

a = np.arange(9).reshape(3, 3)


def told(f):
    try:
        print(repr(f()))
    except Exception as error:
        print(type(error).__name__, error)


def stored(key):
    c = np.arange(9).reshape(3, 3)
    c.flat[key] = 5
    return c


for key in [(), [True, False, True], [True], [True, 1], [], (1,), (1, 2), ..., np.array([True, False]),
            np.array([[True, False, True]]), np.arange(9) % 2 == 0, np.array([[1, 2], [3, 4]]), slice(1, 7, 2)]:
    told(lambda: a.flat[key])
    told(lambda: stored(key))
# expect:
#| array([0, 1, 2, 3, 4, 5, 6, 7, 8])
#| IndexError Assigning to a flat iterator with a 0-D index is not supported
#| IndexError boolean indices for iterators are not supported because of previous behavior that was confusing (valid boolean indices are expected to work in the future)
#| IndexError boolean indices for iterators are not supported because of previous behavior that was confusing (valid boolean indices are expected to work in the future)
#| IndexError boolean indices for iterators are not supported because of previous behavior that was confusing (valid boolean indices are expected to work in the future)
#| IndexError boolean indices for iterators are not supported because of previous behavior that was confusing (valid boolean indices are expected to work in the future)
#| array([1, 1])
#| array([[0, 5, 2],
#|        [3, 4, 5],
#|        [6, 7, 8]])
#| array([], dtype=int64)
#| array([[0, 1, 2],
#|        [3, 4, 5],
#|        [6, 7, 8]])
#| np.int64(1)
#| array([[0, 5, 2],
#|        [3, 4, 5],
#|        [6, 7, 8]])
#| IndexError too many indices for flat iterator: flat iterator is 1-dimensional, but 2 were indexed
#| IndexError too many indices for flat iterator: flat iterator is 1-dimensional, but 2 were indexed
#| array([0, 1, 2, 3, 4, 5, 6, 7, 8])
#| array([[5, 5, 5],
#|        [5, 5, 5],
#|        [5, 5, 5]])
#| IndexError boolean index did not match indexed flat iterator along axis 0; size of axis is 9 but size of corresponding boolean axis is 2
#| IndexError boolean index did not match indexed flat iterator along axis 0; size of axis is 9 but size of corresponding boolean axis is 2
#| IndexError too many indices for flat iterator: flat iterator is 1-dimensional, but 2 were indexed
#| IndexError too many indices for flat iterator: flat iterator is 1-dimensional, but 2 were indexed
#| array([0, 2, 4, 6, 8])
#| array([[5, 1, 5],
#|        [3, 5, 5],
#|        [5, 7, 5]])
#| array([[1, 2],
#|        [3, 4]])
#| array([[0, 5, 5],
#|        [5, 5, 5],
#|        [6, 7, 8]])
#| array([1, 3, 5])
#| array([[0, 5, 2],
#|        [5, 4, 5],
#|        [6, 7, 8]])
