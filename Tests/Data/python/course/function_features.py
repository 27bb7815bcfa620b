def f(a, b=2, *args, c=3, **kw):
    return a, b, args, c, kw
print(f(1), f(1, 5), f(1, 2, 3, 4, c=9, d=8), f(*(1, 2), **{"c": 0}), f(b=1, a=2))
def g(x, /, y, *, z=1): return x + y + z
print(g(1, 2), g(1, y=2, z=3))
h = lambda x, y=2, *a: (x, y, a)
print(h(1), h(1, 3, 4), (lambda: 5)(), (lambda *a, **k: (a, k))(1, b=2), f.__name__, h.__name__)
def outer():
    x = 1
    def inner():
        nonlocal x
        x += 1
        return x
    return inner() + inner(), x
print(outer())
def fact(n): return 1 if n < 2 else n*fact(n - 1)
print([fact(i) for i in range(8)], fact(20))
def multi(): return 1, "a", [2]
p, q, r = multi(); print(p, q, r, multi()[1])
def none(): pass
print(none(), none() is None, [none()])
# expect:
#| (1, 2, (), 3, {}) (1, 5, (), 3, {}) (1, 2, (3, 4), 9, {'d': 8}) (1, 2, (), 0, {}) (2, 1, (), 3, {})
#| 4 6
#| (1, 2, ()) (1, 3, (4,)) 5 ((1,), {'b': 2}) f <lambda>
#| (5, 3)
#| [1, 1, 2, 6, 24, 120, 720, 5040] 2432902008176640000
#| 1 a [2] a
#| None True [None]
