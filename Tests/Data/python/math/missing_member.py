import math
print(math.pi > 3)
print(math.square(2))
# expect:
#| True
# expect error: 3:7: AttributeError: module 'math' has no attribute 'square'
