from math import *
pi = 3
print(pi, sin(0))
from math import *
print(pi)
def area(r):
    return pi * r ** 2
print(area(2))
del pi
try:
    area(2)
except NameError as error:
    print(error)
print(max(3, 4), abs(-2), log(8, 2), log2(8))
# expect:
#| 3 0.0
#| 3.141592653589793
#| 12.566370614359172
#| name 'pi' is not defined
#| 4 2 3.0 3.0
