def bisect(f, a, b, steps):
    for _ in range(steps):
        c = (a + b) / 2
        if f(a) * f(c) <= 0:
            b = c
        else:
            a = c
    return a, b

a, b = bisect(lambda x: x ** 3 - x - 2, 1, 2, 20)
print(a, b, b - a, f"{(a + b) / 2:.6f}")
# expect:
#| 1.5213794708251953 1.5213804244995117 9.5367431640625e-07 1.521380
