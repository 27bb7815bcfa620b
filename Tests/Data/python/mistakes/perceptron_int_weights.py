import numpy as np
w = np.array([0, 0])
x = np.array([0.5, 1.5])
w = w + 0.1*x
print(w)
w = np.array([0, 0])
w += 0.1*x
# expect:
#| [0.05 0.15]
# expect error: 7:1: numpy._core._exceptions._UFuncOutputCastingError: Cannot cast ufunc 'add' output from dtype('float64') to dtype('int64') with casting rule 'same_kind'
