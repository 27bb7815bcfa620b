def outer():
    f = lambda x: x
    return f(*5)

outer()
# expect error: 3:12: TypeError: __main__.outer.<locals>.<lambda>() argument after * must be an iterable, not int
