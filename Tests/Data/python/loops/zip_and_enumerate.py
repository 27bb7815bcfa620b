a, b, c = [1, 2, 3], "xy", (True, False, None, 0)
print(list(zip(a, b)), list(zip(a, b, c)), list(zip()), list(zip(a)), list(enumerate(b, 5)), dict(zip(b, a)))
for i, (x, y) in enumerate(zip(a, c), start=1):
    print(i, x, y)
print(list(zip(*[(1, "a"), (2, "b")])), list(reversed(a)), list(reversed("ab")), list(reversed(range(3))))
# expect:
#| [(1, 'x'), (2, 'y')] [(1, 'x', True), (2, 'y', False)] [] [(1,), (2,), (3,)] [(5, 'x'), (6, 'y')] {'x': 1, 'y': 2}
#| 1 1 True
#| 2 2 False
#| 3 3 None
#| [(1, 2), ('a', 'b')] [3, 2, 1] ['b', 'a'] [2, 1, 0]
