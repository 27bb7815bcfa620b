import math
print(math.factorial(20))
print(math.factorial(21))
# expect:
#| 2432902008176640000
#| 51090942171709440000
