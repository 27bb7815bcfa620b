def f(a, b=2): return a + b
f(1, c=3)
# expect error: 2:1: TypeError: f() got an unexpected keyword argument 'c'
