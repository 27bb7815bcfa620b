import numpy as np
flags = np.array([True, False])
flags |= np.array([True, True])
print(flags)
flags += 1
# expect:
#| [ True  True]
# expect error: 5:1: numpy._core._exceptions._UFuncOutputCastingError: Cannot cast ufunc 'add' output from dtype('int64') to dtype('bool') with casting rule 'same_kind'
