def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
print(gcd(48, 36), gcd(17, 5), 48*36//gcd(48, 36), [gcd(a, 12) for a in range(1, 13)])
def egcd(a, b):
    if b == 0: return a, 1, 0
    g, x, y = egcd(b, a % b)
    return g, y, x - a//b*y
print(egcd(240, 46))
# expect:
#| 12 1 144 [1, 2, 3, 4, 1, 6, 1, 4, 3, 2, 1, 12]
#| (2, -9, 47)
