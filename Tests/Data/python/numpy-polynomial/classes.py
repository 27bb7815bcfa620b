# Polynomials as objects: arithmetic, calls, texts, what is refused.
import numpy as np
from numpy.polynomial import Polynomial, Chebyshev, Legendre
import numpy.polynomial.polynomial as P
from numpy.polynomial import chebyshev as C
print(P.polyadd([1,2,3],[3,2,1]), P.polymul([1,2],[1,-1]), P.polyval(2.0,[1,2,3]))
p = Polynomial([1,2,3])
print(p, repr(p), p(0.5), p+1, 2*p, p*p, np.float64(2)*p, np.array([1,2])*p, [1,2]+p)
print(p.deriv(), p.integ(), p.roots() if 0 else '', f"{p:ascii}", p.degree(), len(p), list(p))
c = Chebyshev([1,2,3])
print(c, c.convert(kind=Polynomial), C.chebpts1(4), C.chebgauss(3))
print(Legendre.basis(3), np.round(Legendre.fit([0,1,2,3],[1,2,0,1],2).coef, 12) + 0.0)
print(np.format_float_positional(1e-5), np.format_float_scientific(123.456, precision=2), np.common_type(np.array([1]), np.array([1.0],dtype=np.float32)))
print(type(p), Polynomial, P.polyval.__name__, divmod(p, Polynomial([1,1])), p==p.copy(), p!=c)
for x in (p,): pass
try: p + c
except TypeError as e: print(e)
try: p + "a"
except TypeError as e: print(e)
try: p / p
except TypeError as e: print(e)
try: P.polyval(1)
except TypeError as e: print(e)
try: hash(p)
except TypeError as e: print(e)
# expect:
#| [4. 4. 4.] [ 1.  1. -2.] 17.0
#| 1.0 + 2.0·x + 3.0·x² Polynomial([1., 2., 3.], domain=[-1.,  1.], window=[-1.,  1.], symbol='x') 2.75 2.0 + 2.0·x + 3.0·x² 2.0 + 4.0·x + 6.0·x² 1.0 + 4.0·x + 10.0·x² + 12.0·x³ + 9.0·x⁴ 2.0 + 4.0·x + 6.0·x² 1.0 + 4.0·x + 7.0·x² + 6.0·x³ 2.0 + 4.0·x + 3.0·x²
#| 2.0 + 6.0·x 0.0 + 1.0·x + 1.0·x² + 1.0·x³  1.0 + 2.0 x + 3.0 x**2 2 3 [np.float64(1.0), np.float64(2.0), np.float64(3.0)]
#| 1.0 + 2.0·T₁(x) + 3.0·T₂(x) -2.0 + 2.0·x + 6.0·x² [-0.92387953 -0.38268343  0.38268343  0.92387953] (array([ 8.66025404e-01,  6.12323400e-17, -8.66025404e-01]), array([1.04719755, 1.04719755, 1.04719755]))
#| 0.0 + 0.0·P₁(x) + 0.0·P₂(x) + 1.0·P₃(x) [ 1.  -0.3  0. ]
#| 0.00001 1.23e+02 <class 'numpy.float64'>
#| <class 'numpy.polynomial.polynomial.Polynomial'> <class 'numpy.polynomial.polynomial.Polynomial'> polyval (Polynomial([-1.,  3.], domain=[-1.,  1.], window=[-1.,  1.], symbol='x'), Polynomial([2.], domain=[-1.,  1.], window=[-1.,  1.], symbol='x')) True True
#| Polynomial types differ
#| unsupported operand type(s) for +: 'Polynomial' and 'str'
#| unsupported types for true division: '<class 'numpy.polynomial.polynomial.Polynomial'>', '<class 'numpy.polynomial.polynomial.Polynomial'>'
#| polyval() missing 1 required positional argument: 'c'
#| unhashable type: 'Polynomial'
