xs = []
xs[0] = 1
# expect error: 2:1: IndexError: list assignment index out of range
