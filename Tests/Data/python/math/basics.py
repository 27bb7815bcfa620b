import math
print(math.pi, math.e, math.inf, math.nan, math.tau)
print(math.sqrt(2), math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.7), math.fabs(-3), math.gcd(12, 18), math.factorial(10))
print(type(math.floor(2.5)), type(math.fabs(3)), math.sqrt(16), math.hypot(3, 4), math.copysign(2, -0.0))
# expect:
#| 3.141592653589793 2.718281828459045 inf nan 6.283185307179586
#| 1.4142135623730951 -3 -2 -2 3.0 6 3628800
#| <class 'int'> <class 'float'> 4.0 5.0 -2.0
