xs = [1, 2, 3]
xs[0:2] = 5
# expect error: 2:1: TypeError: can only assign an iterable
