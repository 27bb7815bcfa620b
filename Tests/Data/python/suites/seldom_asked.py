# Functions of NumPy's that are seldom asked for: ufuncs by hand, products of vectors, what writes into an array, np.exceptions.
import numpy as np
from numpy.exceptions import AxisError

try:
    np.zeros((2, 3)).sum(axis=2)
except AxisError as error:
    print(error)
try:
    np.sort(np.zeros(2), axis=5)
except np.exceptions.AxisError as error:
    print(type(error).__name__, type(error).__module__, error)
print(AxisError(3, 2), AxisError(1, 0, "prefix"), AxisError("words"), AxisError(3, 2).axis, AxisError(3, 2).ndim)
print(issubclass(AxisError, ValueError), issubclass(AxisError, IndexError), np.exceptions.VisibleDeprecationWarning.__mro__[1])
print(np.typecodes["AllFloat"], np.typecodes["All"], sorted(np.typecodes))
print(np.multiply.__call__(2, [3, 4]), np.sin.__call__(0.0))
print(np.modf([1.5, -2.25, 3, -0.0, np.inf, -np.inf, np.nan]), np.modf(3.75), np.modf(-2))
print(np.modf(np.array([1, -2], np.int8)), np.modf(np.float32(2.5)), np.modf(np.zeros((2, 0))))
print(repr(np.modf), np.vecdot, np.modf.nin)
rng = np.random.default_rng(3)
for n in (1, 2, 3, 5, 8, 16, 17, 31, 33, 64, 100, 257):
    a, b = rng.normal(size=(3, n)), rng.normal(size=(3, n))
    print(np.vecdot(a, b), np.vecdot(a[0], b[1]), np.vecdot(a[:, ::2], b[0, ::2]))
print(np.vecdot([1, 2, 3], [4, 5, 6]), np.vecdot([1j, 2], [3, 1j]), np.vecdot([[1, 2], [3, 4]], [[1, 1], [2, 2]], axis=0))
print(np.vecdot([True, False], [True, True]), np.vecdot(np.float32([1, 2]), np.float32([3, 4])).dtype, np.vecdot(np.zeros((2, 0)), np.zeros(0)))
for x, y in (([1, 2], [1, 2, 3]), (3, [1, 2]), ([1], 2)):
    try:
        np.vecdot(x, y)
    except ValueError as error:
        print(error)
print(np.gcd(12, [8, 18, 0, -6]), np.lcm([4, 6], [6, 4]), repr(np.gcd(12, 18)), np.gcd.reduce([12, 18, 30]), np.lcm.reduce([2, 3, 4]))
print(np.gcd(np.int8(12), np.int8(-8)).dtype, np.gcd(np.uint8([4]), 6).dtype, np.lcm(np.int16(4), 6).dtype)
print(np.base_repr(10), np.base_repr(-255, 16), np.base_repr(0, 5, 3), np.base_repr(5, 2, padding=2), np.base_repr(0), np.base_repr(35, 36))
print([np.binary_repr(n, w) for n, w in ((3, None), (-3, None), (3, 5), (-3, 5), (0, 4), (0, None), (-1, 1), (-4, 3), (-8, 8), (7, 3))])
for n, w in ((9, 3), (-9, 4)):
    try:
        print(np.binary_repr(n, w))
    except ValueError as error:
        print(error)
a = np.arange(6).reshape(2, 3)
np.put(a, [0, -1, 2], [10, 20])
print(a)
np.put(a, [7, -9], 5, mode="wrap")
np.put(a, [22], 9.9, mode="clip")
print(a)
try:
    np.put(a, 6, 1)
except IndexError as error:
    print(error)
np.put(a[:, ::2], [1, 3], [70, 71])
np.place(a, a > 50, [1, 2, 3])
print(a)
np.putmask(a, a < 3, [-1, -2, -3, -4])
print(a)
np.copyto(a, [7, 8, 9])
np.copyto(a, 0, where=a == 8)
np.copyto(a, [[1], [2]], where=[True, False, False])
print(a)
for bad in ([1.5, 2, 3], 1.5, [1, 2]):
    try:
        np.copyto(a, bad)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
for name, given in (("put", ([1, 2], 0, 1)), ("place", ([1], [True], 1)), ("copyto", ([1], 2)), ("putmask", ([1], [True], 2))):
    try:
        getattr(np, name)(*given)
    except TypeError as error:
        print(error)
try:
    np.place(a, a > 0, [])
except ValueError as error:
    print(error)
print(np.iterable([1]), np.iterable(3), np.iterable("a"), np.iterable(np.zeros(2)), np.iterable(np.array(1)))
try:
    np.asarray_chkfinite([1, np.inf])
except ValueError as error:
    print(error)
print(np.asarray_chkfinite([1, 2]), np.fromiter((x * x for x in range(5)), dtype=float), np.fromiter(range(9), int, 3))
try:
    np.fromiter(range(2), int, 5)
except ValueError as error:
    print(error)
try:
    np.modf(1j)
except TypeError as error:
    print(error)
import math


print(getattr(math, "sin")(0), getattr(np, "linalg").norm([3, 4]), getattr(math, "no", "nothing"), hasattr(np, "roots"))
# expect:
#| axis 2 is out of bounds for array of dimension 2
#| AxisError numpy.exceptions axis 5 is out of bounds for array of dimension 1
#| axis 3 is out of bounds for array of dimension 2 prefix: axis 1 is out of bounds for array of dimension 0 words 3 2
#| True True <class 'UserWarning'>
#| efdgFDG ?bhilqnpBHILQNPefdgFDGSUVOMm ['All', 'AllFloat', 'AllInteger', 'Character', 'Complex', 'Datetime', 'Float', 'Integer', 'UnsignedInteger']
#| [6 8] 0.0
#| (array([ 0.5 , -0.25,  0.  , -0.  ,  0.  , -0.  ,   nan]), array([  1.,  -2.,   3.,  -0.,  inf, -inf,  nan])) (np.float64(0.75), np.float64(3.0)) (np.float64(-0.0), np.float64(-2.0))
#| (array([ 0., -0.], dtype=float16), array([ 1., -2.], dtype=float16)) (np.float32(0.5), np.float32(2.0)) (array([], shape=(2, 0), dtype=float64), array([], shape=(2, 0), dtype=float64))
#| <ufunc 'modf'> <ufunc 'vecdot'> 1
#| [-1.15877185  1.15681997 -0.09014093] -0.923820595549676 [-1.15877185  1.45102893 -0.23738382]
#| [ 0.72313826 -0.3857014   0.19293816] 2.2220288774321277 [ 0.56819668  0.24337355 -0.06351093]
#| [-0.18525198 -1.97521062  1.24006739] -0.7693183903402847 [-0.23391552 -0.92318236  1.98886216]
#| [ 2.79813074  0.62616349 -2.5608743 ] -5.130352223023993 [ 1.84316022 -1.23439092 -1.02765248]
#| [-2.37436253 -2.95854545 -5.71110286] -0.6763107772320529 [-1.32465131  0.56192708  0.62257154]
#| [ 2.43154504 -5.88969083  1.92686051] -0.8900097181088431 [ 0.01766868  0.14854905 -2.64466419]
#| [-3.43836162 -0.92046316 -3.89229008] 5.034352344813952 [-2.16567322 -2.37262377  3.21222284]
#| [-3.04666133 -9.96647124  4.06487772] 0.7483338828798457 [-4.97624597  2.27430484  5.85779594]
#| [-4.62643707  5.27348286 10.83216517] 7.493861585258237 [-2.15556994 -2.1402601   1.60550899]
#| [ 6.94543798 13.42471314  0.87222586] -8.795581601041942 [ 3.97201542 -9.31775652  5.06880942]
#| [ 8.68645275 -1.42007435  5.72955412] 3.1013359170640595 [ 7.93341322 -9.53679352  0.23123095]
#| [  6.04688123 -10.41066002   1.21120226] 3.6210480441218635 [3.38749524 6.66637396 1.97937955]
#| 32 -1j [ 7 10]
#| True float32 [0. 0.]
#| vecdot: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n),(n)->() (size 3 is different from 2)
#| vecdot: Input operand 0 does not have enough dimensions (has 0, gufunc core with signature (n),(n)->() requires 1)
#| vecdot: Input operand 1 does not have enough dimensions (has 0, gufunc core with signature (n),(n)->() requires 1)
#| [ 4  6 12  6] [12 12] np.int64(6) 6 12
#| int8 uint8 int16
#| 1010 -FF 000 00101 0 Z
#| ['11', '-11', '00011', '11101', '0000', '0', '1', '100', '11111000', '111']
#| Insufficient bit width=3 provided for binwidth=4
#| Insufficient bit width=4 provided for binwidth=5
#| [[10  1 10]
#|  [ 3  4 20]]
#| [[10  5 10]
#|  [ 5  4  9]]
#| index 6 is out of bounds for axis 0 with size 6
#| [[10  5  1]
#|  [ 5  4  2]]
#| [[10  5 -3]
#|  [ 5  4 -2]]
#| [[1 0 9]
#|  [2 0 9]]
#| TypeError Cannot cast array data from dtype('float64') to dtype('int64') according to the rule 'same_kind'
#| TypeError Cannot cast scalar from dtype('float64') to dtype('int64') according to the rule 'same_kind'
#| ValueError could not broadcast input array from shape (2,) into shape (2,3)
#| argument 1 must be numpy.ndarray, not <class 'list'>
#| place() argument 1 must be numpy.ndarray, not list
#| copyto() argument 1 must be a numpy.ndarray, not list
#| putmask: first argument must be an array
#| Cannot insert from an empty array!
#| True False True True False
#| array must not contain infs or NaNs
#| [1 2] [ 0.  1.  4.  9. 16.] [0 1 2]
#| iterator too short: Expected 5 but iterator had only 2 items.
#| ufunc 'modf' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''
#| 0.0 5.0 nothing True
