# What a course of numerical methods does with them: interpolation, least squares, quadrature, roots.
import numpy as np
from numpy.polynomial import Chebyshev, Legendre, Polynomial
from numpy.polynomial import chebyshev as C, legendre as L, polynomial as P

x = np.linspace(-1, 1, 9)
y = 1 / (1 + 25 * x**2)
print(np.round(P.polyfit(x, y, 4), 10) + 0.0)
print(np.round(P.polyfit(x, np.stack([y, x]).T, [0, 2]), 10) + 0.0)
p, (residuals, rank, s, rcond) = Polynomial.fit(x, y, 3, full=True, w=np.ones(9))
print(np.round(p.coef, 10) + 0.0, np.round(residuals, 10), rank, np.round(s, 8), rcond, p.domain)
print(np.round(Polynomial.fit([1, 2, 3], [1, 4, 9], 2).convert().coef, 10) + 0.0)
nodes, weights = L.leggauss(5)
print(np.round(nodes, 13), np.round(weights, 13), round(float(weights @ np.exp(nodes)), 12))
print(C.chebpts1(5), C.chebpts2(5), C.chebgauss(3), C.chebweight(0.5))
print(np.round(C.chebinterpolate(np.exp, 6), 12), np.round(Chebyshev.interpolate(np.exp, 4, domain=[0, 1]).coef, 12))
print(np.round(P.polyroots([-6, 11, -6, 1]), 10), np.round(Chebyshev([0, 0, 0, 1]).roots(), 10) + 0.0, np.round(Legendre.basis(4).roots(), 10))
print(P.polyroots([1]), P.polyroots([1, 2]), P.polyvalfromroots([0, 1.0], [1, 2]))
q = Polynomial.fromroots([1, 2, 3])
print(q, q(2.0), q.deriv(), q.integ(), q.integ(lbnd=1)(2), q.linspace(3), q(Polynomial([1, 1])))
print(q.convert(kind=Chebyshev), Chebyshev.cast(q), Polynomial.identity([0, 2]), q.trim(7), q.cutdeg(1), q.truncate(2))
print(q == q.copy(), q != 3, q.has_sametype(p), q.has_samecoef(q), divmod(q, Polynomial([-1, 1])), q // 2, q % 2, -q, +q, q / 2, q**2)
# expect:
#| [ 0.66781505  0.         -2.11402635  0.          1.51261157]
#| [[ 0.48549134  0.        ]
#|  [ 0.          0.        ]
#|  [-0.5608984   0.        ]]
#| [ 0.48549134  0.         -0.5608984   0.        ] [0.40533769] 4 [1.38717242 1.32349765 0.49835125 0.27523203] 1.9984014443252818e-15 [-1.  1.]
#| [0. 0. 1.]
#| [-0.90617985 -0.53846931  0.          0.53846931  0.90617985] [0.23692689 0.47862867 0.56888889 0.47862867 0.23692689] 2.350402386463
#| [-0.95105652 -0.58778525  0.          0.58778525  0.95105652] [-1.00000000e+00 -7.07106781e-01  6.12323400e-17  7.07106781e-01
#|   1.00000000e+00] (array([ 8.66025404e-01,  6.12323400e-17, -8.66025404e-01]), array([1.04719755, 1.04719755, 1.04719755])) 1.1547005383792517
#| [1.26606588e+00 1.13031821e+00 2.71495340e-01 4.43368498e-02
#|  5.47423989e-03 5.42915275e-04 4.47781100e-05] [1.75338765e+00 8.50391654e-01 1.05208692e-01 8.72206449e-03
#|  5.42308698e-04]
#| [1. 2. 3.] [-0.8660254  0.         0.8660254] [-0.86113631 -0.33998104  0.33998104  0.86113631]
#| [] [-0.5] [ 2. -0.]
#| -6.0 + 11.0·x - 6.0·x² + 1.0·x³ 0.0 11.0 - 12.0·x + 3.0·x² 0.0 - 6.0·x + 5.5·x² - 2.0·x³ + 0.25·x⁴ 0.25 (array([-1.,  0.,  1.]), array([-24.,  -6.,   0.])) 0.0 + 2.0·x - 3.0·x² + 1.0·x³
#| -9.0 + 11.75·T₁(x) - 3.0·T₂(x) + 0.25·T₃(x) -9.0 + 11.75·T₁(x) - 3.0·T₂(x) + 0.25·T₃(x) 1.0 + 1.0·(-1.0 + x) -6.0 + 11.0·x -6.0 + 11.0·x -6.0 + 11.0·x
#| True True True True (Polynomial([ 6., -5.,  1.], domain=[-1.,  1.], window=[-1.,  1.], symbol='x'), Polynomial([0.], domain=[-1.,  1.], window=[-1.,  1.], symbol='x')) -3.0 + 5.5·x - 3.0·x² + 0.5·x³ -0.0 6.0 - 11.0·x + 6.0·x² - 1.0·x³ -6.0 + 11.0·x - 6.0·x² + 1.0·x³ -3.0 + 5.5·x - 3.0·x² + 0.5·x³ 36.0 - 132.0·x + 193.0·x² - 144.0·x³ + 58.0·x⁴ - 12.0·x⁵ + 1.0·x⁶
