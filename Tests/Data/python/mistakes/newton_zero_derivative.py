def newton(f, df, x):
    while abs(f(x)) > 1e-8:
        print(x, f(x))
        x = x - f(x) / df(x)
    return x
newton(lambda x: x**2 - 1, lambda x: 2*x, 0)
# expect:
#| 0 -1
# expect error: 4:17: ZeroDivisionError: division by zero
