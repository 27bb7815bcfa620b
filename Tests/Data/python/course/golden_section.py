def golden(f, a, b, tol=1e-5):
    r = (5**0.5 - 1)/2
    c, d = b - r*(b - a), a + r*(b - a)
    n = 0
    while b - a > tol:
        if f(c) < f(d): b, d = d, c; c = b - r*(b - a)
        else: a, c = c, d; d = a + r*(b - a)
        n += 1
    return (a + b)/2, n
x, n = golden(lambda x: (x - 2)**2 + 1, 0, 5)
print(f"{x:.6f} {n}")
# expect:
#| 2.000002 28
