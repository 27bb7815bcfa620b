import numpy as np

f, v = np.ones((4, 3)), np.ones((3, 5))
for out in [np.empty((4, 5)), np.empty((5, 4)).T, np.empty((4, 5), dtype=int), np.empty((8, 5))[::2], np.empty((4, 4)),
            np.empty((4, 5, 1)), 3, np.empty((4, 6))[:, :5], np.empty((4, 5), np.float32), np.empty(4)]:
    for dot in [lambda: np.dot(f, v, out), lambda: np.dot(f, v, out=out), lambda: f.dot(v, out)]:
        try:
            print(dot().sum())
        except Exception as error:
            print(type(error).__name__, error)
# expect:
#| 60.0
#| 60.0
#| 60.0
#| ValueError output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)
#| ValueError output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)
#| ValueError output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)
#| ValueError output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)
#| ValueError output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)
#| ValueError output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)
#| ValueError output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)
#| ValueError output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)
#| ValueError output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)
#| ValueError output array has wrong dimensions
#| ValueError output array has wrong dimensions
#| ValueError output array has wrong dimensions
#| ValueError output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)
#| ValueError output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)
#| ValueError output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)
#| TypeError 'out' must be an array
#| TypeError 'out' must be an array
#| TypeError 'out' must be an array
#| ValueError output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)
#| ValueError output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)
#| ValueError output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)
#| ValueError output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)
#| ValueError output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)
#| ValueError output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)
#| ValueError output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)
#| ValueError output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)
#| ValueError output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)
