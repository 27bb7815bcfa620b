a, b, *c = [1]
# expect error: 1:1: ValueError: not enough values to unpack (expected at least 2, got 1)
