# Elimination with row exchanges, on plain lists.
def solve(A, b):
    n = len(b)
    M = [row[:] + [x] for row, x in zip(A, b)]
    for k in range(n):
        p = max(range(k, n), key=lambda i: abs(M[i][k]))
        M[k], M[p] = M[p], M[k]
        for i in range(k + 1, n):
            f = M[i][k] / M[k][k]
            M[i] = [x - f * y for x, y in zip(M[i], M[k])]
    x = [0.0] * n
    for i in reversed(range(n)):
        x[i] = (M[i][n] - sum(M[i][j] * x[j] for j in range(i + 1, n))) / M[i][i]
    return x

print(solve([[0, 2], [4, 1]], [4, 6]), [round(v, 9) for v in solve([[2, 1, 1], [1, 3, 2], [1, 0, 0]], [4, 5, 6])])
# expect:
#| [1.0, 2.0] [6.0, 15.0, -23.0]
