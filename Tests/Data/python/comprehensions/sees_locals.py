def f(n):
    scale = 10
    return [scale * k + n for k in range(n) if k != scale]

print(f(3))
def g():
    rows = 2
    return [[rows for _ in range(rows)] for _ in range(rows)]
print(g())
# expect:
#| [3, 13, 23]
#| [[2, 2], [2, 2]]
