def secant(f, a, b):
    count = 0
    while abs(b - a) > 1e-10 and f(b) != f(a):
        a, b = b, b - f(b) * (b - a) / (f(b) - f(a))
        count += 1
    return b, count

x, count = secant(lambda x: x * x * x - 2, 1.0, 2.0)
print(f"{x:.12f}", count)
# expect:
#| 1.259921049895 8
