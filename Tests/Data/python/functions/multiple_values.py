def f(a, b):
    return a

f(1, a=2)
# expect error: 4:1: TypeError: f() got multiple values for argument 'a'
