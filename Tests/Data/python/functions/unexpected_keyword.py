def f(a):
    return a

f(1, b=2)
# expect error: 4:1: TypeError: f() got an unexpected keyword argument 'b'
