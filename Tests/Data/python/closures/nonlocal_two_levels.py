def a():
    n = 1
    def b():
        def c():
            nonlocal n
            n *= 10
            return n
        return c() + c()
    return b(), n

print(a())
# expect:
#| (110, 100)
