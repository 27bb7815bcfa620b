# nested scopes, closures in classes, super chains, C3
class A:
    def who(self): return ["A"]
class B(A):
    def who(self): return ["B"] + super().who()
class C(A):
    def who(self): return ["C"] + super().who()
class D(B, C):
    def who(self): return ["D"] + super().who()
print(D().who(), [k.__name__ for k in D.mro()])
def make(n):
    class K:
        v = n
        def get(self): return n + self.v
        def __lt__(self, o): return self.v < o.v
    return K
K = make(3); print(K().get(), K.__qualname__, K.__name__, K)
print(sorted([make(3)(), make(1)(), make(2)()], key=lambda k: k.v)[0].v)
ks = [make(3)(), make(1)(), make(2)()]
print(min(ks).v, max(ks).v, [k.v for k in sorted(ks)])
class Meta:
    def __init_subclass__(cls, **kw):
        super().__init_subclass__()
        cls.tag = kw.get("tag", "none")
class M1(Meta, tag="x"): pass
class M2(Meta): pass
print(M1.tag, M2.tag)
class Desc:
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, obj, t=None):
        if obj is None: return self
        return getattr(obj, self.name, 0)
    def __set__(self, obj, v):
        if v < 0: raise ValueError("negative")
        setattr(obj, self.name, v)
class H:
    w = Desc()
h = H(); print(h.w); h.w = 5; print(h.w, vars(h))
try: h.w = -1
except ValueError as e: print("err", e)
class Sl:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
s = Sl(); s.b = 2
try: s.c = 3
except AttributeError as e: print(e)
class G:
    def __getattr__(self, n):
        if n.startswith("x"): return n * 2
        raise AttributeError(n)
g = G(); print(g.xy, hasattr(g, "q"))
class V:
    def __init__(self, *a): self.a = list(a)
    def __iadd__(self, o): self.a += o.a; return self
    def __matmul__(self, o): return sum(x*y for x, y in zip(self.a, o.a))
    def __neg__(self): return V(*[-x for x in self.a])
    def __abs__(self): return max(abs(x) for x in self.a)
    def __setitem__(self, i, x): self.a[i] = x
    def __delitem__(self, i): del self.a[i]
    def __getitem__(self, i): return self.a[i]
    def __float__(self): return 1.5
    def __int__(self): return 7
    def __index__(self): return 1
    def __format__(self, spec): return f"<{spec}>"
    def __str__(self): return "V" + str(self.a)
    def __pow__(self, n): return V(*[x**n for x in self.a])
    def __rmul__(self, k): return V(*[k*x for x in self.a])
    def __truediv__(self, k): return V(*[x/k for x in self.a])
    def __round__(self, n=None): return ("round", n)
    def __divmod__(self, o): return ("dm", o)
v = V(1, 2); v += V(3); print(v, v @ V(1, 1, 1), -v, abs(v), f"{v:abc} {v}", "%s" % v)
v[0] = 9; del v[1]; print(v, v[-1], float(v), int(v), [10, 20, 30][v], v ** 2, 2 * v, v / 2, round(v), round(v, 1), divmod(v, 3))
for x in v: print(x, end=" ")
print()
try:
    try:
        1/0
    except ZeroDivisionError:
        raise
except ZeroDivisionError as e: print("re", e)
try:
    raise Exception("a", 1)
except Exception as e:
    print(e, e.args, repr(e))
try:
    raise KeyError
except KeyError as e: print(repr(e), str(e) == "")
def fin():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print("i", i)
        finally:
            print("f", i)
    return "done"
print(fin())
def fin2():
    try:
        raise ValueError
    finally:
        return 3
print(fin2())
try:
    assert 1 == 2, "msg"
except AssertionError as e: print("assert", e, e.args)
try:
    int("x")
except (TypeError, ValueError) as e: print(e)
try:
    e
except NameError as err: print(err)
class Abst:
    def f(self): raise NotImplementedError
try: Abst().f()
except NotImplementedError as e: print(repr(e))
try: Abst(3)
except TypeError as e: print(e)
try: Abst().f(1)
except TypeError as e: print(e)
try: Abst.f()
except TypeError as e: print(e)
class I:
    def __init__(self, a, b): pass
try: I(1)
except TypeError as e: print(e)
class E2(Exception):
    def __str__(self): return "custom!"
try: raise E2(1)
except E2 as e: print(e, repr(e))
x = 5
class Sc:
    x = x + 1
    ys = [i for i in range(3)]
    def f(self): return x
print(Sc.x, Sc.ys, Sc().f())
print(type(Sc), type(type(Sc)), isinstance(Sc, type), type(Sc()) is Sc, Sc.__bases__)
class Temp:
    def __init__(self): self.c = 0
    def __enter__(self): self.c += 1; return self
    def __exit__(self, *a): self.c += 10
with Temp() as t1, Temp() as t2: t1.c += 100
print(t1.c, t2.c)
def ff(*, k=1): return k
try: ff(2)
except TypeError as e: print(e)
f2 = p2 = lambda self: 3
class Late: pass
Late.m = f2
print(Late().m())
l = Late(); l.z = 1; l.y = 2; del l.z; print(vars(l), l.__dict__)
try: del l.q
except AttributeError as e: print(e)
try: raise 5
except TypeError as e: print(e)
try: len(Late())
except TypeError as e: print(e)
try: Late() < Late()
except TypeError as e: print(e)
try: Late()()
except TypeError as e: print(e)
try: Late()[1]
except TypeError as e: print(e)
try:
    for q in Late(): pass
except TypeError as e: print(e)
print(NotImplemented, [1, 2] == Late(), 1 in [Late()])
import math
try: math.sqrt(-1)
except ValueError as e: print(e)
# expect:
#| ['D', 'B', 'C', 'A'] ['D', 'B', 'C', 'A', 'object']
#| 6 make.<locals>.K K <class '__main__.make.<locals>.K'>
#| 1
#| 1 3 [1, 2, 3]
#| x none
#| 0
#| 5 {'_w': 5}
#| err negative
#| 'Sl' object has no attribute 'c'
#| xyxy False
#| V[1, 2, 3] 6 V[-1, -2, -3] 3 <abc> <> V[1, 2, 3]
#| V[9, 3] 3 1.5 7 20 V[81, 9] V[18, 6] V[4.5, 1.5] ('round', None) ('round', 1) ('dm', 3)
#| 9 3 
#| re division by zero
#| ('a', 1) ('a', 1) Exception('a', 1)
#| KeyError() True
#| i 0
#| f 0
#| f 1
#| f 2
#| done
#| 3
#| assert msg ('msg',)
#| invalid literal for int() with base 10: 'x'
#| name 'e' is not defined
#| NotImplementedError()
#| Abst() takes no arguments
#| Abst.f() takes 1 positional argument but 2 were given
#| Abst.f() missing 1 required positional argument: 'self'
#| I.__init__() missing 1 required positional argument: 'b'
#| custom! E2(1)
#| 6 [0, 1, 2] 5
#| <class 'type'> <class 'type'> True True (<class 'object'>,)
#| 111 11
#| ff() takes 0 positional arguments but 1 was given
#| 3
#| {'y': 2} {'y': 2}
#| 'Late' object has no attribute 'q'
#| exceptions must derive from BaseException
#| object of type 'Late' has no len()
#| '<' not supported between instances of 'Late' and 'Late'
#| 'Late' object is not callable
#| 'Late' object is not subscriptable
#| 'Late' object is not iterable
#| NotImplemented False False
#| math domain error
