m = [[1, 2, 3], [4, 5, 6]]
print(m[1][-1], m[0][1:], [row[1] for row in m], [list(r) for r in zip(*m)])
m[0][0] = [7]
m[0][0].append(m[1][0])
print(m, len(m), len(m[0]))
# expect:
#| 6 [2, 3] [2, 5] [[1, 4], [2, 5], [3, 6]]
#| [[[7, 4], 2, 3], [4, 5, 6]] 2 3
