def A(m, n):
    return n + 1 if m == 0 else A(m-1, 1) if n == 0 else A(m-1, A(m, n-1))
print([[A(m, n) for n in range(4)] for m in range(3)])
# expect:
#| [[1, 2, 3, 4], [2, 3, 4, 5], [3, 5, 7, 9]]
