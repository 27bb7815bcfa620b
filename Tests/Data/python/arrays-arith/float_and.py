import numpy as np
print(np.array([1.0]) & 1)
# expect error: 2:7: TypeError: ufunc 'bitwise_and' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
