import numpy as np
A = np.array([[1, 2], [3, 4]])
A @= np.eye(2)
# expect error: 3:1: numpy._core._exceptions._UFuncOutputCastingError: Cannot cast ufunc 'matmul' output from dtype('float64') to dtype('int64') with casting rule 'same_kind'
