def power(n):
    def f(x):
        return x ** n
    n += 1
    return f

print(power(1)(5), power(2)(2), [power(k)(2) for k in range(3)])
# expect:
#| 25 8 [2, 4, 8]
