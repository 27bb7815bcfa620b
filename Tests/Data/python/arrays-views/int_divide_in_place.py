import numpy as np
a = np.array([2, 4])
a //= 2
print(a)
a /= 2
# expect:
#| [1 2]
# expect error: 5:1: numpy._core._exceptions._UFuncOutputCastingError: Cannot cast ufunc 'divide' output from dtype('float64') to dtype('int64') with casting rule 'same_kind'
