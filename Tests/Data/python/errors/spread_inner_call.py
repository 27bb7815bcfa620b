print(*map(lambda x: list(5), [1]))
# expect error: 1:22: TypeError: 'int' object is not iterable
