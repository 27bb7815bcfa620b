# Calls: recursion, defaults, closures.
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def scaled(factor=3):
    def times(x, offset=1):
        return factor * x + offset

    return times


times = scaled()
total = 0
for i in range(150_000):
    total += times(i, offset=2)
print(fib(23), total)
