import numpy as np
print(~np.array([1, 2]))
print(~np.array([1.0, 2.0]))
# expect:
#| [-2 -3]
# expect error: 3:7: TypeError: ufunc 'invert' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
