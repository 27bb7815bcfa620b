import math
print(math.cos(1, 2))
# expect error: 2:7: TypeError: math.cos() takes exactly one argument (2 given)
