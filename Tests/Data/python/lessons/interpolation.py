def lagrange(xs, ys, x):
    total = 0
    for i, (xi, yi) in enumerate(zip(xs, ys)):
        term = yi
        for j, xj in enumerate(xs):
            if i != j:
                term *= (x - xj) / (xi - xj)
        total += term
    return total

xs, ys = [0, 1, 2, 4], [1, 1, 3, 13]
print([lagrange(xs, ys, x) for x in xs], lagrange(xs, ys, 3), lagrange(xs, ys, 0.5))
# expect:
#| [1.0, 1.0, 3.0, 13.0] 7.0 0.75
