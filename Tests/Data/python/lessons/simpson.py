def simpson(f, a, b, n):
    h = (b - a) / n
    total = f(a) + f(b)
    for k in range(1, n):
        total += (4 if k % 2 else 2) * f(a + k * h)
    return total * h / 3

print(simpson(lambda x: x ** 3, 0, 2, 4), simpson(lambda x: x * x, 0, 3, 2))
print([round(simpson(lambda x: 1 / x, 1, 2, n), 10) for n in (2, 4, 8, 16)])
# expect:
#| 4.0 9.0
#| [0.6944444444, 0.6932539683, 0.6931545307, 0.6931476528]
