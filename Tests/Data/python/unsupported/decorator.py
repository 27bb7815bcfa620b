def twice(f):
    return f

@twice
def g():
    return 1
# expect error: 4:1: unsupported: decorator
