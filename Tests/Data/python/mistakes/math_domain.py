import math
print(math.sqrt(2), math.log(10), math.log(8, 2), math.log2(8), math.log10(1000), math.hypot(3, 4), math.atan2(1, -1))
print(math.floor(-2.5), math.ceil(2.1), math.pi, math.e, math.inf, math.isclose(0.1+0.2, 0.3), math.fsum([0.1]*10), math.gcd(12, 18), math.factorial(10), math.comb(5, 2))
print(math.sqrt(-1))
# expect:
#| 1.4142135623730951 2.302585092994046 3.0 3.0 3.0 5.0 2.356194490192345
#| -3 3 3.141592653589793 2.718281828459045 inf True 1.0 6 3628800 10
# expect error: 4:7: ValueError: math domain error
