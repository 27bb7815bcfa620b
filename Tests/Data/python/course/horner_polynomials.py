def horner(c, x):
    r = 0
    for a in c: r = r*x + a
    return r
p = [2, -6, 2, -1]
print(horner(p, 3), [horner(p, x) for x in (-1, 0, 0.5)])
def polymul(a, b):
    r = [0]*(len(a) + len(b) - 1)
    for i, x in enumerate(a):
        for j, y in enumerate(b): r[i+j] += x*y
    return r
print(polymul([1, 1], [1, -1]), polymul([1, 2, 1], [1, 2, 1]))
def show(c):
    n = len(c) - 1
    return " + ".join(f"{a}x^{n-i}" if i < n else f"{a}" for i, a in enumerate(c) if a)
print(show([3, 0, -2, 1]))
print([i*c for i, c in enumerate(reversed(p))][1:])
# expect:
#| 5 [-11, -1, -1.25]
#| [1, 0, -1] [1, 4, 6, 4, 1]
#| 3x^3 + -2x^1 + 1
#| [2, -12, 6]
