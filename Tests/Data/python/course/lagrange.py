def lagrange(xs, ys, x):
    total = 0
    for i, (xi, yi) in enumerate(zip(xs, ys)):
        term = yi
        for j, xj in enumerate(xs):
            if i != j:
                term *= (x - xj)/(xi - xj)
        total += term
    return total
xs = [0, 1, 2, 4]
ys = [x**3 - x for x in xs]
for x in [0, 0.5, 1.5, 3, 5]:
    print(x, lagrange(xs, ys, x), x**3 - x)
lagrange([0, 1, 1], [2, 3, 4], 0.5)
# expect:
#| 0 0.0 0
#| 0.5 -0.375 -0.375
#| 1.5 1.875 1.875
#| 3 24.0 24
#| 5 120.0 120
# expect error: 7:25: ZeroDivisionError: float division by zero
