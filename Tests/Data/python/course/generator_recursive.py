def tree(n):
    return [n] + [x for k in range(n) for x in tree(k)]
print(tree(4))
def walk(t): return sum((walk(c) if isinstance(c, list) else c for c in t), 0)
print(walk([1, [2, [3, 4]], 5]))
g = (x for x in range(3))
g2 = (y + next(g) for y in range(2))
print(list(g2), list(g))
s = (next(s) for _ in range(2))
next(s)
# expect:
#| [4, 0, 1, 0, 2, 0, 1, 0, 3, 0, 1, 0, 2, 0, 1, 0]
#| 15
#| [0, 2] [2]
# expect error: 9:6: ValueError: generator already executing
