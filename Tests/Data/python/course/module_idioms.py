"""A lesson as a module."""
import math as m
from math import pi, sqrt as root
import numpy
import numpy as np
from numpy import array, zeros
def area(r: float) -> float:
    "The area."
    return pi*r**2
x: int = 3
if x == 3:
    print(area(2), root(2), m.cos(pi), array([1]), zeros(2), numpy.sum([1, 2]), numpy.array is np.array)
total = 1 + \
    2 + \
    3
y = (1 +
     2)
a = 1; b = 2; print(total, y, a + b)
if a == 1: print("one"); print("line")
# expect:
#| 12.566370614359172 1.4142135623730951 -1.0 [1] [0. 0.] 3 True
#| 6 3 3
#| one
#| line
