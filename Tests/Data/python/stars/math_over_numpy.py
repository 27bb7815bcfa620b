from numpy import *
from math import *
print(sin(0.5), sqrt(16), type(sqrt(16)), pow(2, 3), e, inf)
from math import floor
print(floor(2.7), fsum([0.1] * 10), gcd(12, 18))
try:
    print(sqrt(array([1., 4.])))
except TypeError as error:
    print(error)
# expect:
#| 0.479425538604203 4.0 <class 'float'> 8.0 2.718281828459045 inf
#| 2 1.0 6
#| only 0-dimensional arrays can be converted to Python scalars
