from abc import ABC, abstractmethod
from contextlib import contextmanager
import contextlib
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def describe(self): return f"{self.name}: {self.area()}"
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    @property
    def name(self): return "square"
print(Sq(3).describe(), isinstance(Sq(1), ABC))
try: Shape()
except TypeError as e: print(e)
@contextmanager
def tag(n):
    print("<" + n + ">")
    try: yield n.upper()
    finally: print("</" + n + ">")
with tag("b") as t: print(t)
try:
    with tag("i"): raise ValueError("inside")
except ValueError as e: print("out", e)
with contextlib.suppress(KeyError): {}["x"]
class MyList(list):
    def total(self): return sum(self)
    def append(self, x):
        super().append(x * 2)
m = MyList([1, 2]); m.append(5); m.extend([7])
print(m, len(m), m[2], m.total(), m + [1], [0] + m, m == [1, 2, 10, 7], type(m).__name__, isinstance(m, list), sorted(m, reverse=True), 10 in m)
m[0] = 99; del m[1]; print(m, m[1:], list(m), bool(MyList()), max(m), ",".join(map(str, m)))
class D(dict):
    def __missing__(self, k): return k * 2
    def __setitem__(self, k, v): super().__setitem__(k, v + 1)
d = D(a=1); d["b"] = 5; print(d, d["zz"], d.get("zz"), "a" in d, list(d.items()), len(d), {**d}, dict(d))
class S(str):
    def shout(self): return self.upper() + "!"
s = S("hey"); print(s, s.shout(), s + "x", "x" + s, len(s), s[0], f"{s:>5}", {s: 1}["hey"], s == "hey", "-".join([s, "a"]), s.replace("h", "j"), repr(s))
class N(int):
    def __add__(self, o): return N(int(self) + int(o) + 100)
n = N(5); print(n, n + 1, n * 2, 3 + n, n > 4, range(n), [10]*n, "%d" % n, f"{n:03d}", n == 5, hash(n) == hash(5), abs(N(-3)))
class F(float): pass
f = F(1.5); print(f, f + 1, f * f, f"{f:.2f}", round(f), f.is_integer())
class T(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    @property
    def first(self): return self[0]
t = T(3, 4); print(t, t.first, t + (1,), len(t), t == (3, 4), {t: 2}[(3, 4)]); a, b = t; print(a, b)
class St(set):
    pass
st = St([1, 2]); st.add(3); print(st, len(st), 2 in st, st | {9})
class E1(Exception):
    def __init__(self, msg, code=3):
        super().__init__(msg); self.code = code
try: raise E1("m", code=9)
except E1 as e: print(e, e.code, e.args)
print([].__len__(), (3).__add__(4), "abc".__contains__("b"), [1,2].__getitem__(1), dict.get({1: 2}, 1), list.append(m, 3), m)
print(str.upper(s), int.__add__(2, 3))
# expect:
#| square: 9 True
#| Can't instantiate abstract class Shape with abstract methods area, name
#| <b>
#| B
#| </b>
#| <i>
#| </i>
#| out inside
#| [1, 2, 10, 7] 4 10 20 [1, 2, 10, 7, 1] [0, 1, 2, 10, 7] True MyList True [10, 7, 2, 1] True
#| [99, 10, 7] [10, 7] [99, 10, 7] False 99 99,10,7
#| {'a': 1, 'b': 6} zzzz None True [('a', 1), ('b', 6)] 2 {'a': 1, 'b': 6} {'a': 1, 'b': 6}
#| hey HEY! heyx xhey 3 h   hey 1 True hey-a jey 'hey'
#| 5 106 10 8 True range(0, 5) [10, 10, 10, 10, 10] 5 005 True True 3
#| 1.5 2.5 2.25 1.50 2 False
#| (3, 4) 3 (3, 4, 1) 2 True 2
#| 3 4
#| St({1, 2, 3}) 3 True {1, 2, 3, 9}
#| m 9 ('m',)
#| 0 7 True 2 2 None [99, 10, 7, 3]
#| HEY 5
