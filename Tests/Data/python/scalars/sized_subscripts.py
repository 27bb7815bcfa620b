import numpy as np
for kind in (np.int8, np.uint64, np.float32, np.float16, np.float64, np.int64):
    x = kind(3)
    print(repr(x[()]), repr(x[...]), repr(x[None]), repr(np.array(3, kind)[()]))
    try:
        x[0]
    except IndexError as error:
        print(error)
# expect:
#| np.int8(3) array(3, dtype=int8) array([3], dtype=int8) np.int8(3)
#| invalid index to scalar variable.
#| np.uint64(3) array(3, dtype=uint64) array([3], dtype=uint64) np.uint64(3)
#| invalid index to scalar variable.
#| np.float32(3.0) array(3., dtype=float32) array([3.], dtype=float32) np.float32(3.0)
#| invalid index to scalar variable.
#| np.float16(3.0) array(3., dtype=float16) array([3.], dtype=float16) np.float16(3.0)
#| invalid index to scalar variable.
#| np.float64(3.0) array(3.) array([3.]) np.float64(3.0)
#| invalid index to scalar variable.
#| np.int64(3) array(3) array([3]) np.int64(3)
#| invalid index to scalar variable.
