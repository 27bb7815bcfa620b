# CPython names a function by where it stands.
def outer():
    def inner(x, y):
        return x + y
    print(inner.__name__, inner(1, 2))
    return inner

outer()(1)
# expect:
#| inner 3
# expect error: 8:1: TypeError: outer.<locals>.inner() missing 1 required positional argument: 'y'
