def f(a, b, a):
    return a
# expect error: 1:13: SyntaxError: duplicate argument 'a' in function definition
