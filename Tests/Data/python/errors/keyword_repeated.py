def f(a):
    return a
f(a=1, a=2)
# expect error: 3:8: SyntaxError: keyword argument repeated: a
