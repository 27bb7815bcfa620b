import math
print(math.factorial(20))
print(math.factorial(21))
# expect:
#| 2432902008176640000
# expect error: 3:7: unsupported: integer beyond 64 bits
