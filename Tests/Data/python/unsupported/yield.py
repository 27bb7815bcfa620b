def count(n):
    for i in range(n):
        yield i
# expect error: 3:9: unsupported: 'yield' expression
