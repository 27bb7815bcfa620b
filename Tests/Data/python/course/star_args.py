def f(first, *rest, sep="-", **opts):
    return first, rest, sep, opts
print(f(1), f(1, 2, 3, sep="+"), f(*[1, 2], **{"k": 3}), f(1, z=1, a=2))
a, *b, c = range(5)
print(a, b, c)
(x, y), z = (1, 2), 3
print(x, y, z)
f()
# expect:
#| (1, (), '-', {}) (1, (2, 3), '+', {}) (1, (2,), '-', {'k': 3}) (1, (), '-', {'z': 1, 'a': 2})
#| 0 [1, 2, 3] 4
#| 1 2 3
# expect error: 8:1: TypeError: f() missing 1 required positional argument: 'first'
