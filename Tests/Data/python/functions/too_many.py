def f(a, b=1):
    return a

print(f(1, 2))
f(1, 2, 3)
# expect:
#| 1
# expect error: 5:1: TypeError: f() takes from 1 to 2 positional arguments but 3 were given
