print([x * x for x in range(5)], [x for x in range(10) if x % 3 == 0 if x], [(i, j) for i in range(3) for j in range(i)])
print({k: v for k, v in zip("abc", range(3))}, {n % 3 for n in range(9)} == {0, 1, 2}, tuple(c.upper() for c in "xyz"))
print([[r * c for c in range(3)] for r in range(2)], sum(n for n in range(5)), [a if a % 2 else -a for a in range(4)])
# expect:
#| [0, 1, 4, 9, 16] [3, 6, 9] [(1, 0), (2, 0), (2, 1)]
#| {'a': 0, 'b': 1, 'c': 2} True ('X', 'Y', 'Z')
#| [[0, 0, 0], [0, 1, 2]] 10 [0, 1, -2, 3]
