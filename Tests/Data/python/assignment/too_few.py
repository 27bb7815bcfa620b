xs = [1, 2]
a, b, c = xs
# expect error: 2:1: ValueError: not enough values to unpack (expected 3, got 2)
