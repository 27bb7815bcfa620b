def pair():
    return 12

x, y = pair()
# expect error: 4:1: TypeError: cannot unpack non-iterable int object
