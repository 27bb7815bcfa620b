import numpy as np
a = np.array([1, 2, 3])
a += 1
print(a)
a += 0.5
# expect:
#| [2 3 4]
# expect error: 5:1: numpy._core._exceptions._UFuncOutputCastingError: Cannot cast ufunc 'add' output from dtype('float64') to dtype('int64') with casting rule 'same_kind'
