def add(a, b): return a + b
def nest(n): return 1 if n == 0 else add(nest(n - 1), add(n, nest(n - 1)) if n < 3 else 0)
print(nest(5), nest(8))
def many(a, b, c, d=4, e=5, *r, k=6): return (a, b, c, d, e, r, k)
print(many(1, add(1, 1), many(1, 2, 3)), many(*range(7), k=add(3, 4)))
# expect:
#| 8 8
#| (1, 2, (1, 2, 3, 4, 5, (), 6), 4, 5, (), 6) (0, 1, 2, 3, 4, (5, 6), 7)
