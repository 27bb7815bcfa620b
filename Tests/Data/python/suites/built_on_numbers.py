# Classes built on float, tuple, list and set with named arguments of their own; what math asks an object for.
import math


class Length(float):
    def __init__(self, value, unit="m"):
        self.unit = unit


class Pair(tuple):
    def __init__(self, items, name=None):
        self.name = name


class Named(list):
    def __new__(cls, items, name=None):
        self = super().__new__(cls, items)
        self.name = name
        return self


class Bag(set):
    def __init__(self, items=(), label=""):
        super().__init__(items)
        self.label = label


x = Length(2.5, unit="km")
print(x, x.unit, x * 2, type(x).__name__, type(x * 2).__name__)
p = Pair([1, 2], name="p")
print(p, p.name, p == (1, 2))
n = Named([1, 2], name="n")
print(n, n.name)
b = Bag([1], label="b")
print(b, b.label)
for kind in (float, tuple, list, set):
    try:
        print(kind(x=1))
    except TypeError as error:
        print(error)


class Whole:
    def __floor__(self):
        return "floor"
    def __ceil__(self):
        return "ceil"
    def __trunc__(self):
        return "trunc"


class Float(float):
    def __floor__(self):
        return 42
    def __trunc__(self):
        return 43


class Real:
    def __float__(self):
        return 41.7


print(math.floor(Whole()), math.ceil(Whole()), math.trunc(Whole()))
print(math.floor(Float(1.5)), math.ceil(Float(1.5)), math.trunc(Float(1.5)), math.floor(Length(2.7)), math.trunc(Length(-2.7)))
print(math.floor(Real()), math.ceil(Real()))
class Int(int):
    pass
print(math.floor(Int(7)), math.trunc(Int(7)), type(math.ceil(Int(7))).__name__)
for what in (math.floor, math.ceil, math.trunc):
    for value in (object(), "x", None, Real() if what is math.trunc else []):
        try:
            print(what(value))
        except TypeError as error:
            print(error)


class Layer:
    root = math.sqrt
    size = len
    close = math.isclose
    absolute = abs
    lower = str.lower


layer = Layer()
print(layer.root(16), layer.size("abc"), layer.close(1, 1 + 1e-12), layer.absolute(-3))
class Text(str):
    small = str.lower
print(Text("ABC").small())
class Always(int):
    def __eq__(self, other):
        return True
    __hash__ = int.__hash__ if False else None
print(Always(11) in range(10), range(3).index(Always(9)), range(3).count(Always(9)))
class Two:
    def __eq__(self, other):
        return other == 2
print(Two() in range(5), range(5).index(Two()), range(5).count(Two()), Two() in range(2), Int(3) in range(5))
try:
    range(2).index(Two())
except ValueError as error:
    print(error)
# expect:
#| 2.5 km 5.0 Length float
#| (1, 2) p True
#| [1, 2] n
#| Bag({1}) b
#| float() takes no keyword arguments
#| tuple() takes no keyword arguments
#| list() takes no keyword arguments
#| set() takes no keyword arguments
#| floor ceil trunc
#| 42 2 43 2 -2
#| 41 42
#| 7 7 int
#| must be real number, not object
#| must be real number, not str
#| must be real number, not NoneType
#| must be real number, not list
#| must be real number, not object
#| must be real number, not str
#| must be real number, not NoneType
#| must be real number, not list
#| type object doesn't define __trunc__ method
#| type str doesn't define __trunc__ method
#| type NoneType doesn't define __trunc__ method
#| type Real doesn't define __trunc__ method
#| 4.0 3 True 3
#| abc
#| True 0 3
#| True 2 1 False True
#| sequence.index(x): x not in sequence
