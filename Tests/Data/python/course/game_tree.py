def wins(n, memo={}):
    if n not in memo:
        memo[n] = any(not wins(n - k) for k in (1, 3, 4) if k <= n)
    return memo[n]
print([n for n in range(20) if not wins(n)])
# expect:
#| [0, 2, 7, 9, 14, 16]
