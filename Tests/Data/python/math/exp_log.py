import math
print(math.exp(0), math.exp(1), math.log(1), math.log(math.e), math.log(8, 2), math.log10(1000), math.log2(8), math.log1p(0.0), math.expm1(0.0))
print(math.exp(-750), math.log(1e300), math.pow(2, 0.5), math.pow(2, 3), math.exp(2.5))
# expect:
#| 1.0 2.718281828459045 0.0 1.0 3.0 3.0 3.0 0.0 0.0
#| 0.0 690.7755278982137 1.4142135623730951 8.0 12.182493960703473
