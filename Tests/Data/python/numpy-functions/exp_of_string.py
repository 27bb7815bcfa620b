import numpy as np
print(np.exp(0))
print(np.exp("1"))
# expect:
#| 1.0
# expect error: 3:7: TypeError: ufunc 'exp' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
