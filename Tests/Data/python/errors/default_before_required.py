def f(a=1, b):
    return a
# expect error: 1:12: SyntaxError: non-default argument follows default argument
