import numpy as np

for number in [1, 2.5, 4j, True, np.int8(3), np.complex128(4j)]:
    for casting in ["safe", "unsafe"]:
        try:
            print(np.can_cast(number, "complex128", casting=casting))
        except TypeError as error:
            print(str(error).splitlines()[0])
# expect:
#| can_cast() does not support Python ints, floats, and complex because the result used to depend on the value.
#| can_cast() does not support Python ints, floats, and complex because the result used to depend on the value.
#| can_cast() does not support Python ints, floats, and complex because the result used to depend on the value.
#| can_cast() does not support Python ints, floats, and complex because the result used to depend on the value.
#| can_cast() does not support Python ints, floats, and complex because the result used to depend on the value.
#| can_cast() does not support Python ints, floats, and complex because the result used to depend on the value.
#| can_cast() does not support Python ints, floats, and complex because the result used to depend on the value.
#| can_cast() does not support Python ints, floats, and complex because the result used to depend on the value.
#| True
#| True
#| True
#| True
