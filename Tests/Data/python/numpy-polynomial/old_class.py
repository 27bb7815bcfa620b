# np.poly1d: coefficients that are changed, complex ones.
import numpy as np
p = np.poly1d([1.0, 2, 3])
print(np.poly1d([1.89999 + 2j, -3j, -5.12345678, 2 + 1j]), p)
p.coeffs += 1
print(repr(p)); p.c *= 2; print(repr(p), p.coef)
try: p.coeffs = np.array(1)
except AttributeError as e: print(e)
try: p.c = [1,2]
except AttributeError as e: print(e)
p[0]=9; p[4]=7.5; print(repr(p), p)
try: p[-1]=3
except ValueError as e: print(e)
b = np.poly1d([2, 6, 6, 1])
a = np.poly1d([-1j, 1 + 2j, -(2 + 1j), 1])
q, r = np.polydiv(b, a)
print(repr(q), repr(r), q * a + r== b)
print(np.polydiv([1,2,3],[1,1]), (np.poly1d([1,2,3])/np.poly1d([1,1])))
q=np.poly1d(p); q[0]=100; print(repr(p), repr(q))
p = np.poly1d([4, 3, 2, 1]); p[3] = 0; print(p)
p = np.poly1d([1, 2]); p[0] = 0; p[1] = 0; print(p)
# expect:
#|             3      2
#| (1.9 + 2j) x - 3j x - 5.123 x + (2 + 1j)    2
#| 1 x + 2 x + 3
#| poly1d([2., 3., 4.])
#| poly1d([4., 6., 8.]) [4. 6. 8.]
#| Cannot set attribute
#| Cannot set attribute
#| poly1d([7.5, 0. , 4. , 6. , 9. ])      4     2
#| 7.5 x + 4 x + 6 x + 9
#| Does not support negative powers.
#| poly1d([-0.+2.j]) poly1d([10.-2.j,  4.+4.j,  1.-2.j]) True
#| (array([1., 1.]), array([2.])) (poly1d([1., 1.]), poly1d([2.]))
#| poly1d([  7.5,   0. ,   4. ,   6. , 100. ]) poly1d([  7.5,   0. ,   4. ,   6. , 100. ])
#|    2
#| 3 x + 2 x + 1
#|  
#| 0
