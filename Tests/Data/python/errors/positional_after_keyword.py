def f(a, b):
    return a
f(a=1, 2)
# expect error: 3:9: SyntaxError: positional argument follows keyword argument
