# Errors in NumPy's words, each at the call.
import numpy as np
from numpy.polynomial import Chebyshev, Legendre, Polynomial, chebyshev as C, legendre as L, polynomial as P, polyutils as pu

p = Polynomial([1, 2, 3])
for f in (
    lambda: P.polydiv([1, 2], [0]), lambda: P.polypow([1, 2], -1), lambda: C.chebpow([1, 2], 17), lambda: P.polyadd([], [1]),
    lambda: P.polyadd([[1]], [1]), lambda: P.polyder([1], -1), lambda: P.polyder([1], 0.5), lambda: P.polyint([1], -1),
    lambda: P.polyint([1], 1, [1, 2]), lambda: P.polyint([1], lbnd=[0]), lambda: P.polyint([1], scl=[0]),
    lambda: P.polyder([1, 2], axis=3), lambda: P.polyvander([1], -1), lambda: P.polyfit([1, 2], [1], 1),
    lambda: P.polyfit([], [], 1), lambda: P.polyfit([1], [1], -1), lambda: P.polyfit([1], [1], 1.5),
    lambda: P.polycompanion([1]), lambda: C.chebpts1(0), lambda: C.chebpts2(1.5), lambda: C.chebgauss(0),
    lambda: C.chebinterpolate(np.sin, -1), lambda: L.leggauss(0), lambda: pu.trimcoef([1], -1),
    lambda: Polynomial([1, 2], domain=[1]), lambda: Polynomial([1], symbol="1"), lambda: Polynomial([1], symbol=3),
    lambda: p + Chebyshev([1]), lambda: p * Polynomial([1], domain=[0, 1]), lambda: p - Polynomial([1], symbol="t"),
    lambda: p + "a", lambda: p / p, lambda: 1 / p, lambda: p % 0, lambda: p ** 0.5, lambda: p ** 101, lambda: p.truncate(0),
    lambda: format(p, "html"), lambda: hash(p), lambda: P.polyval(1), lambda: Polynomial(), lambda: Polynomial.basis(-1),
    lambda: P.polyval2d([1, 2], [1], [[1]]), lambda: P.polyvalfromroots([1, 2], [1], tensor=False), lambda: p.nothing,
    lambda: np.polynomial.set_default_printstyle("html"),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect:
#| ZeroDivisionError 
#| ValueError Power must be a non-negative integer.
#| ValueError Power is too large
#| ValueError Coefficient array is empty
#| ValueError Coefficient array is not 1-d
#| ValueError The order of derivation must be non-negative
#| TypeError the order of derivation must be an integer, received 0.5
#| ValueError The order of integration must be non-negative
#| ValueError Too many integration constants
#| ValueError lbnd must be a scalar.
#| ValueError scl must be a scalar.
#| AxisError axis 3 is out of bounds for array of dimension 1
#| ValueError deg must be non-negative
#| TypeError expected x and y to have same length
#| TypeError expected non-empty vector for x
#| ValueError expected deg >= 0
#| TypeError deg must be an int or non-empty 1-D array of int
#| ValueError Series must have maximum degree of at least 1.
#| ValueError npts must be >= 1
#| ValueError npts must be integer
#| ValueError deg must be a positive integer
#| ValueError expected deg >= 0
#| ValueError deg must be a positive integer
#| ValueError tol must be non-negative
#| ValueError Domain has wrong number of elements.
#| ValueError Symbol string must be a valid Python identifier
#| TypeError Symbol must be a non-empty string
#| TypeError Polynomial types differ
#| TypeError Domains differ
#| ValueError Polynomial symbols differ
#| TypeError unsupported operand type(s) for +: 'Polynomial' and 'str'
#| TypeError unsupported types for true division: '<class 'numpy.polynomial.polynomial.Polynomial'>', '<class 'numpy.polynomial.polynomial.Polynomial'>'
#| TypeError unsupported operand type(s) for /: 'int' and 'Polynomial'
#| ZeroDivisionError 
#| ValueError Power must be a non-negative integer.
#| ValueError Power is too large
#| ValueError size must be a positive integer
#| ValueError Unsupported format string 'html' passed to <class 'numpy.polynomial.polynomial.Polynomial'>.__format__. Valid options are 'ascii' and 'unicode'
#| TypeError unhashable type: 'Polynomial'
#| TypeError polyval() missing 1 required positional argument: 'c'
#| TypeError ABCPolyBase.__init__() missing 1 required positional argument: 'coef'
#| ValueError deg must be non-negative integer
#| ValueError x, y are incompatible
#| ValueError x.ndim must be < r.ndim when tensor == False
#| AttributeError 'Polynomial' object has no attribute 'nothing'
#| ValueError Unsupported format string 'html'. Valid options are 'ascii' and 'unicode'
