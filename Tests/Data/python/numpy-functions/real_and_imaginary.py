import numpy as np
a = np.array([1.5, -2.0])
print(np.conj(a), np.conjugate([1, 2]), np.conj(3), np.real(a), np.imag(a), np.imag([1, 2]))
print(np.isreal(a), np.iscomplex(a), np.isrealobj(a), np.iscomplexobj(a), np.isreal(3), np.isreal(3 + 0j), np.iscomplex(1j))
print(np.real(2 + 3j), np.imag(2 + 3j), np.real(4), np.imag(4), np.imag(2.5), np.iscomplexobj(1j), np.isrealobj(2))
print(np.angle(1 + 1j), np.angle(1j, deg=True), np.angle(np.array([1.0, -1.0])), np.angle(-2.0, deg=True))
print(repr(np.conj(2 - 1j)), repr(np.conj(np.float64(2))), np.conj(True), np.conj(np.array([True, False])))
print(np.real_if_close([1.0, 2.0]))
# expect:
#| [ 1.5 -2. ] [1 2] 3 [ 1.5 -2. ] [0. 0.] [0 0]
#| [ True  True] [False False] True False True True True
#| 2.0 3.0 4 0 0.0 True True
#| 0.7853981633974483 90.0 [0.         3.14159265] 180.0
#| np.complex128(2+1j) np.float64(2.0) 1 [1 0]
#| [1. 2.]
