import numpy as np

z = np.array([1 + 2j, 3 - 4j, -0.5j, 2.5])
a = z.copy()
a += 1
a *= 1j
a -= z
a /= 2
print(a)
b = np.ones((2, 4), complex)
b *= z
print(b)
b[0] **= 2
print(b)
c = np.arange(3.0)
try:
    c += 1j
except TypeError as error:
    print(error)
d = np.arange(3)
try:
    d *= np.array(1j)
except TypeError as error:
    print(error)
# expect:
#| [-1.5 +0.j    0.5 +4.j    0.25+0.75j -1.25+1.75j]
#| [[1. +2.j  3. -4.j  0. -0.5j 2.5+0.j ]
#|  [1. +2.j  3. -4.j  0. -0.5j 2.5+0.j ]]
#| [[-3.   +4.j  -7.  -24.j  -0.25 -0.j   6.25 +0.j ]
#|  [ 1.   +2.j   3.   -4.j   0.   -0.5j  2.5  +0.j ]]
#| Cannot cast ufunc 'add' output from dtype('complex128') to dtype('float64') with casting rule 'same_kind'
#| Cannot cast ufunc 'multiply' output from dtype('complex128') to dtype('int64') with casting rule 'same_kind'
