def lcs(a, b):
    D = [[0]*(len(b)+1) for _ in range(len(a)+1)]
    for i in range(1, len(a)+1):
        for j in range(1, len(b)+1):
            D[i][j] = D[i-1][j-1] + 1 if a[i-1] == b[j-1] else max(D[i-1][j], D[i][j-1])
    out, i, j = "", len(a), len(b)
    while i and j:
        if a[i-1] == b[j-1]: out, i, j = a[i-1] + out, i-1, j-1
        elif D[i-1][j] >= D[i][j-1]: i -= 1
        else: j -= 1
    return out
print(lcs("AGGTAB", "GXTXAYB"), lcs("", "a") == "")
coins = [1, 5, 10, 25]
ways = [1] + [0]*50
for c in coins:
    for v in range(c, 51): ways[v] += ways[v-c]
print(ways[50], ways[:12])
# expect:
#| GTAB True
#| 49 [1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 4, 4]
