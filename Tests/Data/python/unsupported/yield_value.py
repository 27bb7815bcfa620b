def echo():
    x = yield
    return x
# expect error: 2:9: unsupported: 'yield' expression
