import math
print(math.factorial(5))
print(math.factorial(-1))
# expect:
#| 120
# expect error: 3:7: ValueError: factorial() not defined for negative values
