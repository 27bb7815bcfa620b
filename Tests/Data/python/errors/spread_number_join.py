"".join(5)
# expect error: 1:1: TypeError: can only join an iterable
