import math
print(math.exp(700) > 1e300)
print(math.exp(1000))
# expect:
#| True
# expect error: 3:7: OverflowError: math range error
