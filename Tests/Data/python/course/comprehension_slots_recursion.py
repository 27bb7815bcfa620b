def f(n):
    return [[i, f(n - 1)] for i in range(n)] if n > 0 else "leaf"
print(f(2))
def g(n):
    return [x + y for x in [g(n-1) for _ in range(2)] for y in range(2)][n] if n else 1
print(g(3), [i for i in [j for j in range(3)] if i in {k for k in range(2)}])
i = "outer"
print([i for i in range(2)], i, {i: j for i, j in zip("ab", range(2))}, i)
# expect:
#| [[0, [[0, 'leaf']]], [1, [[0, 'leaf']]]]
#| 3 [0, 1]
#| [0, 1] outer {'a': 0, 'b': 1} outer
