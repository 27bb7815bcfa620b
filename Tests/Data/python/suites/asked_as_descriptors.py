# What a function, a class method, a property give when they are asked as a class asks them.
class A:
    def f(self): return ("f", type(self).__name__)
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(x): return x
    @property
    def p(self): return 7
a = A()
print(A.f.__get__(a)(), A.f.__get__(a, A)(), A.f.__get__(None, A) is A.f)
def g(x, y=2): return (x, y)
print(g.__get__(5)(), g.__get__(5)(6))
try: g.__get__(None)
except TypeError as e: print(e)
class Deco:
    def __init__(self, f): self.f = f
    def __get__(self, obj, cls=None):
        print("asked"); return self.f.__get__(obj, cls)
class B:
    @Deco
    def m(self, k): return k*2
print(B().m(4))
# expect:
#| ('f', 'A') ('f', 'A') True
#| (5, 2) (5, 6)
#| __get__(None, None) is invalid
#| asked
#| 8
