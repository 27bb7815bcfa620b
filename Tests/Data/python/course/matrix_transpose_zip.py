M = [[1, 2, 3], [4, 5, 6]]
print([list(r) for r in zip(*M)], [[row[j] for row in M] for j in range(3)])
print([[sum(a*b for a, b in zip(r, c)) for c in zip(*[[1, 0], [0, 1], [1, 1]])] for r in M])
flat = [x for row in M for x in row]
print(flat, flat[::2], sum(flat, 0), sum(M, []))
# expect:
#| [[1, 4], [2, 5], [3, 6]] [[1, 4], [2, 5], [3, 6]]
#| [[4, 5], [10, 11]]
#| [1, 2, 3, 4, 5, 6] [1, 3, 5] 21 [1, 2, 3, 4, 5, 6]
