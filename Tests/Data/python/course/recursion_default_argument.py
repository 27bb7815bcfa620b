def f(n, acc=[]):
    acc = acc + [n]
    return acc if n == 0 else f(n - 1, acc)
print(f(3), f(1))
def g(n, k=None):
    if k is None: k = n
    return k if n == 0 else g(n - 1)
print(g(3), g(2, 9), g(0, 9))
# expect:
#| [3, 2, 1, 0] [1, 0]
#| 0 0 9
