add = lambda a, b=1, *rest: a + b + sum(rest)
print(add(1), add(1, 2), add(1, 2, 3, 4), (lambda: "none")(), (lambda *a, **k: (a, k))(1, x=2))
print([f(3) for f in (lambda x: x + 1, lambda x: x * x)], sorted([-3, 1, 2], key=lambda x: x * x))
# expect:
#| 2 3 10 none ((1,), {'x': 2})
#| [4, 9] [1, 2, -3]
