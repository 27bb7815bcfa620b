def det(M):
    if len(M) == 1: return M[0][0]
    return sum((-1)**j*M[0][j]*det([r[:j] + r[j+1:] for r in M[1:]]) for j in range(len(M)))
print(det([[2]]), det([[1, 2], [3, 4]]), det([[2, 0, 1], [1, 3, 2], [1, 1, 1]]))
print(det([[0.5, 1], [1, 2]]))
det([[1, 2], [3]])
# expect:
#| 2 -2 0
#| 0.0
# expect error: 2:28: IndexError: list index out of range
