import numpy as np
a = np.array([1, 2])
print(a + 1)
print(a + "1")
# expect:
#| [2 3]
# expect error: 4:7: numpy._core._exceptions._UFuncNoLoopError: ufunc 'add' did not contain a loop with signature matching types (dtype('int64'), dtype('<U1')) -> None
