def counter(start=0):
    n = start
    def step(by=1):
        nonlocal n
        n += by
        return n
    return step

a, b = counter(), counter(10)
print(a(), a(), b(5), a(), b())
# expect:
#| 1 2 15 3 16
