# Products of many words, in parts, and quotients that undo them.
a, b = 3**2000, 7**1500
print(a * b % 10**9, (a * b) // a == b, (a**7) % 1000003, (a * a - b * b) // (a - b) == a + b, a**9 // a**8 == a, len(str(a**3)))
q, r = divmod(a**5 + 12345, b**3 + 1)
print(q * (b**3 + 1) + r == a**5 + 12345, r < b**3 + 1)
m = (1 << 6400) - 1
print(m * m == (1 << 12800) - (1 << 6401) + 1, (m * (1 << 3333)) >> 3333 == m, m * (1 << 4000) // m == 1 << 4000)
# expect:
#| 31340001 True 294010 True True 2863
#| True True
#| True True True
