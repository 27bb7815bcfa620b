for i, (a, b) in enumerate([(1, 2), 3]):
    print(i, a, b)
# expect:
#| 0 1 2
# expect error: 1:8: TypeError: cannot unpack non-iterable int object
