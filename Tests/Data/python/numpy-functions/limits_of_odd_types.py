import numpy as np

for kind in ["hi", 2.5, "i4", 1 + 2j, "f4", np.float32, True, np.int8(3)]:
    for ask in [lambda: np.iinfo(kind).max, lambda: np.finfo(kind).eps]:
        try:
            print(repr(ask()))
        except ValueError as error:
            print(error)
# expect:
#| Invalid integer data type 'U'.
#| data type <class 'numpy.str_'> not inexact
#| Invalid integer data type 'f'.
#| np.float64(2.220446049250313e-16)
#| 2147483647
#| data type <class 'numpy.int32'> not inexact
#| Invalid integer data type 'c'.
#| np.float64(2.220446049250313e-16)
#| Invalid integer data type 'f'.
#| np.float32(1.1920929e-07)
#| Invalid integer data type 'f'.
#| np.float32(1.1920929e-07)
#| Invalid integer data type 'b'.
#| data type <class 'numpy.bool'> not inexact
#| 127
#| data type <class 'numpy.int8'> not inexact
