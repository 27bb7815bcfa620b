import math
print(math.sqrt(0))
print(math.sqrt(-1))
# expect:
#| 0.0
# expect error: 3:7: ValueError: math domain error
