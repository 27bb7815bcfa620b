# Named arguments find their places once, whoever is called.
class C:
    def m(self, a, b=1): return (a, b)
    @staticmethod
    def s(a, b=1): return (a, b)
    @classmethod
    def c(cls, a, b=1): return (a, b)
o = C()
for k in range(2):
    print(o.m(1, b=2), o.m(b=3, a=1), C.s(b=3, a=1), C.c(1, b=3), o.m(a=5), C.m(o, b=2, a=1), C.m(o, 1))
    try: o.m(1, self=2)
    except TypeError as e: print(e)
def g(a, b=2, c=3): return (a, b, c)
def h(c, b=5, *, a=7): return (a, b, c)
for f in (g, h, g, h):
    print(f(a=1, c=2), f(c=1, a=2, b=3))
def order(x): print("seen", x); return x
print(g(order(1), c=order(2), b=order(3)))
def again(n, depth=0): return depth if n == 0 else again(n - 1, depth=again(depth=depth + 1, n=0))
print(again(5))
# expect:
#| (1, 2) (1, 3) (1, 3) (1, 3) (5, 1) (1, 2) (1, 1)
#| C.m() got multiple values for argument 'self'
#| (1, 2) (1, 3) (1, 3) (1, 3) (5, 1) (1, 2) (1, 1)
#| C.m() got multiple values for argument 'self'
#| (1, 2, 2) (2, 3, 1)
#| (1, 5, 2) (2, 3, 1)
#| (1, 2, 2) (2, 3, 1)
#| (1, 5, 2) (2, 3, 1)
#| seen 1
#| seen 2
#| seen 3
#| (1, 3, 2)
#| 5
