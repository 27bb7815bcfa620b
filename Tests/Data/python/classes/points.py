class Point:
    """A point."""
    count = 0
    def __init__(self, x, y=0):
        self.x = x
        self.y = y
        Point.count += 1
    def norm2(self):
        return self.x ** 2 + self.y ** 2
    def __add__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        return Point(self.x + other.x, self.y + other.y)
    def __radd__(self, other):
        return Point(self.x + other, self.y)
    def __repr__(self):
        return f"Point({self.x!r}, {self.y!r})"
    def __eq__(self, other):
        return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)
    def __hash__(self):
        return hash((self.x, self.y))
    def __getitem__(self, i):
        return (self.x, self.y)[i]
    def __len__(self): return 2
    @property
    def double(self): return Point(2*self.x, 2*self.y)
    @double.setter
    def double(self, v): self.x = v / 2
    @classmethod
    def origin(cls): return cls(0, 0)
    @staticmethod
    def helper(a): return a + 1

p = Point(3, 4)
print(p, p.norm2(), p + Point(1), 5 + p, [p], Point.count)
print(p == Point(3, 4), p != Point(3, 4), {p: 1}[Point(3,4)], list(p), len(p), p.double)
p.double = 10
print(p.x, Point.origin(), Point.helper(3), p.helper(4))
x, y = p
print(x, y, type(p), type(p).__name__, isinstance(p, Point))
try:
    p + "a"
except TypeError as e:
    print("TypeError:", e)
try:
    p.nothing
except AttributeError as e:
    print(e, type(e).__name__)
class P3(Point):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z
    def norm2(self):
        return super().norm2() + self.z ** 2
q = P3(1, 2, 3)
print(q.norm2(), P3.__mro__, issubclass(P3, Point), q)
class MyError(ValueError):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code
def f(n):
    try:
        if n == 0: raise MyError(7)
        if n == 1: raise KeyError("k")
        if n == 2: return "ret"
        if n == 3: 1/0
        if n == 4: [][1]
    except MyError as e:
        return ("my", e.code, str(e), repr(e), e.args)
    except (KeyError, IndexError) as e:
        return ("key", str(e), repr(e))
    except Exception as e:
        return ("other", e)
    else:
        return "else"
    finally:
        print("finally", n)
for n in range(6): print(f(n))
class Ctx:
    def __enter__(self):
        print("in"); return self
    def __exit__(self, t, v, tb):
        print("out", t, v); return t is ValueError
with Ctx() as c:
    print("body")
with Ctx():
    raise ValueError("swallowed")
def deco(f):
    def wrapper(*args, **kw):
        print("calling", f.__name__)
        return f(*args, **kw)
    return wrapper
@deco
def g(a, b=2): return a * b
print(g(3), g(3, b=4))
print(vars(Ctx()), hasattr(p, 'x'), getattr(p, 'zz', 'def'), callable(p), callable(g))
class Counter:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(Counter(3)), sum(Counter(4)), 2 in Counter(5))
class Stack:
    def __init__(self): self.__items = []
    def push(self, x): self.__items.append(x)
    def __bool__(self): return bool(self.__items)
    def __call__(self, k): return k, self.__items
    def __contains__(self, v): return v in self.__items
s = Stack(); print(bool(s)); s.push(3); print(bool(s), s(2), 3 in s, s._Stack__items)
try:
    try:
        {}["a"]
    except KeyError as e:
        raise RuntimeError("outer") from e
except RuntimeError as e:
    print(repr(e), repr(e.__cause__))
# expect:
#| Point(3, 4) 25 Point(4, 4) Point(8, 4) [Point(3, 4)] 4
#| True False 1 [3, 4] 2 Point(6, 8)
#| 5.0 Point(0, 0) 4 5
#| 5.0 4 <class '__main__.Point'> Point True
#| TypeError: unsupported operand type(s) for +: 'Point' and 'str'
#| 'Point' object has no attribute 'nothing' AttributeError
#| 14 (<class '__main__.P3'>, <class '__main__.Point'>, <class 'object'>) True Point(1, 2)
#| finally 0
#| ('my', 7, 'code 7', "MyError('code 7')", ('code 7',))
#| finally 1
#| ('key', "'k'", "KeyError('k')")
#| finally 2
#| ret
#| finally 3
#| ('other', ZeroDivisionError('division by zero'))
#| finally 4
#| ('key', 'list index out of range', "IndexError('list index out of range')")
#| finally 5
#| else
#| in
#| body
#| out None None
#| in
#| out <class 'ValueError'> swallowed
#| calling g
#| calling g
#| 6 12
#| {} True def False True
#| [2, 1, 0] 6 True
#| False
#| True (2, [3]) True [3]
#| RuntimeError('outer') KeyError('a')
