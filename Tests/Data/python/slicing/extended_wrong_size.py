xs = list(range(6))
xs[::2] = [1, 2]
# expect error: 2:1: ValueError: attempt to assign sequence of size 2 to extended slice of size 3
