def f(n):
    global f
    if n == 0:
        return "old"
    f = lambda k: ("new", k)
    return f(n - 1)
print(f(3))
print(f(1))
# expect:
#| ('new', 2)
#| ('new', 1)
