fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs], fs[0](7))
funcs = []
for k in range(3):
    def g(x): return x**k
    funcs.append(g)
print([f(2) for f in funcs])
adders = {n: (lambda x, n=n: x + n) for n in (1, 10)}
print(adders[1](5), adders[10](5))
# expect:
#| [2, 2, 2]
#| [0, 1, 2] 7
#| [4, 4, 4]
#| 6 15
