m = [[1, 2, 3], [4, 5, 6]]
print([x for row in m for x in row], [[row[i] for row in m] for i in range(3)], [list(c) for c in zip(*m)])
print(max(max(row) for row in m), [sum(row) for row in m], sum(sum(row) for row in m), all(x > 0 for row in m for x in row))
# expect:
#| [1, 2, 3, 4, 5, 6] [[1, 4], [2, 5], [3, 6]] [[1, 4], [2, 5], [3, 6]]
#| 6 [6, 15] 21 True
