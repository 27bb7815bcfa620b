def compose(*fs):
    def h(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return h
print(compose(abs, lambda x: x - 10, lambda x: 2*x)(3))
def derivative(f, h=1e-5):
    return lambda x: (f(x + h) - f(x - h))/(2*h)
d = derivative(derivative(lambda x: x**3))
print(round(d(2), 3), round(derivative(lambda x: x**2)(3), 6))
def apply(f, *args, **kw): return f(*args, **kw)
print(apply(max, 3, 9, 2), apply(sorted, [3, 1, 2], reverse=True), apply(lambda *a, k=1: (a, k), 1, 2, k=5))
# expect:
#| 4
#| 12.0 6.0
#| 9 [3, 2, 1] ((1, 2), 5)
