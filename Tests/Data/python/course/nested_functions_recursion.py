def outer(n):
    result = []
    def walk(k):
        if k > n: return
        result.append(k)
        walk(2*k)
        walk(2*k + 1)
    walk(1)
    return result
print(outer(7))
print((lambda f: f(f, 5))(lambda g, n: 1 if n == 0 else n*g(g, n-1)))
# expect:
#| [1, 2, 4, 5, 3, 6, 7]
#| 120
