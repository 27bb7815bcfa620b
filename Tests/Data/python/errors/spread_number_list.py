[*5]
# expect error: 1:1: TypeError: Value after * must be an iterable, not int
