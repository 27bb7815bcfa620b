def newton(f, df, x0, tol=1e-10, maxit=50):
    """Newton's method."""
    x = x0
    for k in range(maxit):
        fx = f(x)
        if abs(fx) < tol:
            return x, k
        x = x - fx/df(x)
    return None, maxit
root, its = newton(lambda x: x*x - 2, lambda x: 2*x, 1)
print(root, its)
print(newton(lambda x: x*x + 1, lambda x: 2*x, 0.5, maxit=5))
print("sqrt(2) = %.12f after %d iterations" % newton(lambda x: x*x - 2, lambda x: 2*x, x0=1.5))
# expect:
#| 1.4142135623746899 4
#| (None, 5)
#| sqrt(2) = 1.414213562375 after 3 iterations
