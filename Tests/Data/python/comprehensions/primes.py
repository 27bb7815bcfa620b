n = 40
composite = {m for p in range(2, n) for m in range(p * p, n, p)}
print([p for p in range(2, n) if p not in composite])
print([(a, b, c) for c in range(1, 20) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c])
# expect:
#| [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]
#| [(3, 4, 5), (6, 8, 10), (5, 12, 13), (9, 12, 15), (8, 15, 17)]
