def newton(f, df, x, tolerance=1e-12):
    steps = [x]
    while abs(f(x)) > tolerance and len(steps) < 50:
        x = x - f(x) / df(x)
        steps.append(x)
    return x, steps

root, steps = newton(lambda x: x * x - 2, lambda x: 2 * x, 1.0)
for k, s in enumerate(steps):
    print(f"{k} {s:.15f} {s * s - 2:+.2e}")
print(root, abs(root * root - 2) < 1e-12)
# expect:
#| 0 1.000000000000000 -1.00e+00
#| 1 1.500000000000000 +2.50e-01
#| 2 1.416666666666667 +6.94e-03
#| 3 1.414215686274510 +6.01e-06
#| 4 1.414213562374690 +4.51e-12
#| 5 1.414213562373095 +4.44e-16
#| 1.4142135623730951 True
