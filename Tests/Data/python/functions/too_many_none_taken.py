def f():
    return 1

f(5)
# expect error: 4:1: TypeError: f() takes 0 positional arguments but 1 was given
