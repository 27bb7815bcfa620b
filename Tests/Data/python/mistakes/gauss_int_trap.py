import numpy as np
A = np.array([[2, 1], [1, 3]])
A[1] = A[1] - A[1, 0]/A[0, 0]*A[0]
print(A)
A[1] -= 0.5*A[0]
print(A)
# expect:
#| [[2 1]
#|  [0 2]]
# expect error: 5:1: numpy._core._exceptions._UFuncOutputCastingError: Cannot cast ufunc 'subtract' output from dtype('float64') to dtype('int64') with casting rule 'same_kind'
