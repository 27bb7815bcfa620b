import math
print(math.exp(700))
print(math.exp(710))
# expect:
#| 1.0142320547350045e+304
# expect error: 3:7: OverflowError: math range error
