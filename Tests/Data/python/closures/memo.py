calls = []
def memo(f):
    known = {}
    def wrapped(n):
        if n not in known:
            calls.append(n)
            known[n] = f(n)
        return known[n]
    return wrapped

fib = memo(lambda n: n if n < 2 else fib(n - 1) + fib(n - 2))
print(fib(30), len(calls), calls[:3])
# expect:
#| 832040 31 [30, 29, 28]
