a, b = 5
# expect error: 1:1: TypeError: cannot unpack non-iterable int object
