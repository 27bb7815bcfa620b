import math
print(math.log(1))
print(math.log(0))
# expect:
#| 0.0
# expect error: 3:7: ValueError: math domain error
