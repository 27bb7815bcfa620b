def solve(A, b):
    n = len(A)
    M = [row[:] + [bi] for row, bi in zip(A, b)]
    for i in range(n):
        piv = max(range(i, n), key=lambda r: abs(M[r][i]))
        M[i], M[piv] = M[piv], M[i]
        for j in range(i + 1, n):
            factor = M[j][i] / M[i][i]
            M[j] = [u - factor*v for u, v in zip(M[j], M[i])]
    x = [0]*n
    for i in reversed(range(n)):
        x[i] = (M[i][-1] - sum(M[i][j]*x[j] for j in range(i+1, n)))/M[i][i]
    return x
print(solve([[4, -2, 1], [-2, 4, -2], [1, -2, 4]], [11, -16, 17]))
print(solve([[1, 2], [2, 4]], [1, 2]))
# expect:
#| [1.0, -2.0, 3.0]
# expect error: 12:16: ZeroDivisionError: float division by zero
