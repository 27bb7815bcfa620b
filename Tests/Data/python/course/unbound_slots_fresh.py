def f(n):
    if n > 0:
        local = n
        f(n - 1)
        return local
    return local
def g():
    f(0)
def h(a, b, c):
    d = [a, b, c]
    return d
print(h(1, 2, 3))
g()
# expect:
#| [1, 2, 3]
# expect error: 6:12: UnboundLocalError: cannot access local variable 'local' where it is not associated with a value
