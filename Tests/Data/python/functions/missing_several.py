def f(a, b, c, d=0):
    return a

f()
# expect error: 4:1: TypeError: f() missing 3 required positional arguments: 'a', 'b', and 'c'
