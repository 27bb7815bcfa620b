import numpy as np
a = np.array([1, 2, 3]); b = a
a += 1; a *= True; a -= np.int64(1); a //= 2; a %= 2; a **= 2
print(a, b, a is b)
f = np.array([1.0, 2]); g = f
f += np.array([1, 2]); f /= 2; f **= 2; f //= 1; f -= [1, 1]; f *= np.array([True, False])
print(f, g)
m = np.array([True, False]); k = m
m &= True; m |= [False, True]; m ^= np.array([True, True])
print(m, k)
s = np.float64(2); t = s
s += 1
print(s, t)
a[:] = 7.9
print(a)
a /= 2
# expect:
#| [0 1 1] [0 1 1] True
#| [0. 0.] [0. 0.]
#| [False False] [False False]
#| 3.0 2.0
#| [7 7 7]
# expect error: 16:1: numpy._core._exceptions._UFuncOutputCastingError: Cannot cast ufunc 'divide' output from dtype('float64') to dtype('int64') with casting rule 'same_kind'
