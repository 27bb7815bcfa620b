def f(a, b=2): return a + b
f(1, 2, 3)
# expect error: 2:1: TypeError: f() takes from 1 to 2 positional arguments but 3 were given
