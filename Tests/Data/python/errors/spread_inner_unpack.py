a, b = map(lambda x: list(5), [1, 2])
# expect error: 1:22: TypeError: 'int' object is not iterable
