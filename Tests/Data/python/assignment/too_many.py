print("before")
a, b = 1, 2, 3
# expect:
#| before
# expect error: 2:1: ValueError: too many values to unpack (expected 2)
