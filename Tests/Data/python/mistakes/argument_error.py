def f(a, b=2): return a + b
print(f(1), f(1, 3), f(b=1, a=0))
f()
# expect:
#| 3 4 1
# expect error: 3:1: TypeError: f() missing 1 required positional argument: 'a'
