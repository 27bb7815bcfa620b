import numpy as np

z = np.array([1 + 2j, 3 - 4j, -0.5j, 2.5])
for f in (np.floor, np.ceil, np.trunc, np.cbrt, np.signbit, np.invert, np.deg2rad):
    try:
        f(z)
    except TypeError as error:
        print(error)
for f in (np.floor_divide, np.remainder, np.fmod, np.arctan2, np.hypot, np.copysign, np.logaddexp, np.bitwise_and, np.left_shift):
    try:
        f(z, 1)
    except TypeError as error:
        print(error)
for make in (lambda: z // 1, lambda: z % 2, lambda: ~z, lambda: z & 1, lambda: np.array([1j], dtype=float), lambda: np.zeros(2).fill(1j), lambda: float(z), lambda: z[1j], lambda: z[z], lambda: np.isposinf(z), lambda: np.digitize(z, [1, 2])):
    try:
        make()
    except (TypeError, IndexError) as error:
        print(type(error).__name__, error)
a = np.zeros(2)
try:
    a[0] = 1j
except TypeError as error:
    print(error)
b = np.zeros(2, int)
try:
    b[0] = 1j
except TypeError as error:
    print(error)
# expect:
#| ufunc 'floor' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
#| ufunc 'ceil' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
#| ufunc 'trunc' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
#| ufunc 'cbrt' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
#| ufunc 'signbit' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
#| ufunc 'invert' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
#| ufunc 'deg2rad' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
#| ufunc 'floor_divide' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
#| ufunc 'remainder' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
#| ufunc 'fmod' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
#| ufunc 'arctan2' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
#| ufunc 'hypot' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
#| ufunc 'copysign' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
#| ufunc 'logaddexp' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
#| ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
#| ufunc 'left_shift' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
#| TypeError ufunc 'floor_divide' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
#| TypeError ufunc 'remainder' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
#| TypeError ufunc 'invert' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
#| TypeError ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
#| TypeError float() argument must be a string or a real number, not 'complex'
#| TypeError float() argument must be a string or a real number, not 'complex'
#| TypeError only 0-dimensional arrays can be converted to Python scalars
#| IndexError only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
#| IndexError arrays used as indices must be of integer (or boolean) type
#| TypeError This operation is not supported for complex128 values because it would be ambiguous.
#| TypeError x may not be complex
#| float() argument must be a string or a real number, not 'complex'
#| int() argument must be a string, a bytes-like object or a real number, not 'complex'
