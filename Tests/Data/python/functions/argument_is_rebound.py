def f(x, xs):
    x += 1
    xs += [x]
    xs = [0]
    return x

n, items = 1, []
print(f(n, items), n, items)
# expect:
#| 2 1 [2]
