def f(a, b=10, /, c=20, *, d=30):
    return a + b + c + d

print(f(1), f(1, 2), f(1, 2, 3), f(1, c=5), f(1, 2, d=0, c=0))
# expect:
#| 61 53 36 46 3
