def f(*, n): return n
print(f(n=2))
f(2)
# expect:
#| 2
# expect error: 3:1: TypeError: f() takes 0 positional arguments but 1 was given
