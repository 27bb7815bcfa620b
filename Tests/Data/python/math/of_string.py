import math
print(math.sqrt("4"))
# expect error: 2:7: TypeError: must be real number, not str
