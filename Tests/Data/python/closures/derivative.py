def derivative(f, h=2.0 ** -20):
    return lambda x: (f(x + h) - f(x - h)) / (2 * h)

square = lambda x: x * x
print(derivative(square)(3.0), derivative(derivative(square, 0.5), 0.5)(1.0))
# expect:
#| 6.0 2.0
