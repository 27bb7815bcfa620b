import math
print(math(2))
# expect error: 2:7: TypeError: 'module' object is not callable
