from collections import namedtuple
Point = namedtuple("Point", ["x", "y"])
p = Point(1, 2)
print(p)
print(p.x, p.y, p[0], p[-1])
print(p + (3,), len(p), list(p))
x, y = p
print(x, y)
print(p == (1, 2), p < Point(1, 3), hash(p) == hash((1, 2)))
print(p._asdict(), p._fields)
print(p._replace(y=9))
print(Point._make([5, 6]))
print(Point(y=1, x=2))
print(isinstance(p, tuple), Point.__name__)
print(Point.__doc__)
Circle = namedtuple("Circle", "center radius color", defaults=["red"])
print(Circle(p, 3))
print(Circle(p, 3, "blue"), Circle._field_defaults)
print(namedtuple("R", "a class b a", rename=True)._fields)
for call in (lambda: Point(1), lambda: Point(1, 2, 3), lambda: Point(1, z=2), lambda: Point()):
    try:
        call()
    except TypeError as error:
        print(error)
for names in ("a a", "1x", "class", "_a"):
    try:
        namedtuple("T", names)
    except ValueError as error:
        print(error)
try:
    p.x = 5
except AttributeError as error:
    print(error)
try:
    p._replace(q=1)
except ValueError as error:
    print(error)


class Vec(namedtuple("Vec", "x y")):
    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y)

    @property
    def norm2(self):
        return self.x ** 2 + self.y ** 2


v = Vec(3, 4)
print(v + Vec(1, 1), v.norm2)
print(sorted([Point(2, 1), Point(1, 5)]))
print({Point(0, 0): "origin"}[0, 0])
print(max([Point(1, 9), Point(3, 2)], key=lambda q: q.y))
print(f"{p.x:.2f} {p}")
print("%s-%s" % p)
match p:
    case Point(x, y):
        print("matched", x, y)
data = [Point(i, i * i) for i in range(4)]
print(data)
print([q.y for q in data], sum(q.x for q in data))
print(dict(zip(Point._fields, p)))
print(p.count(1), p.index(2), 2 in p)
Empty = namedtuple("Empty", [])
print(Empty(), len(Empty()))
print(namedtuple("Pair", "first, second")(1, 2))
print(Point(*[7, 8]), Point(**{"x": 1, "y": 0}))
print(Point, type(p))
# expect:
#| Point(x=1, y=2)
#| 1 2 1 2
#| (1, 2, 3) 2 [1, 2]
#| 1 2
#| True True True
#| {'x': 1, 'y': 2} ('x', 'y')
#| Point(x=1, y=9)
#| Point(x=5, y=6)
#| Point(x=2, y=1)
#| True Point
#| Point(x, y)
#| Circle(center=Point(x=1, y=2), radius=3, color='red')
#| Circle(center=Point(x=1, y=2), radius=3, color='blue') {'color': 'red'}
#| ('a', '_1', 'b', '_3')
#| Point.__new__() missing 1 required positional argument: 'y'
#| Point.__new__() takes 3 positional arguments but 4 were given
#| Point.__new__() got an unexpected keyword argument 'z'
#| Point.__new__() missing 2 required positional arguments: 'x' and 'y'
#| Encountered duplicate field name: 'a'
#| Type names and field names must be valid identifiers: '1x'
#| Type names and field names cannot be a keyword: 'class'
#| Field names cannot start with an underscore: '_a'
#| can't set attribute
#| Got unexpected field names: ['q']
#| Vec(x=4, y=5) 25
#| [Point(x=1, y=5), Point(x=2, y=1)]
#| origin
#| Point(x=1, y=9)
#| 1.00 Point(x=1, y=2)
#| 1-2
#| matched 1 2
#| [Point(x=0, y=0), Point(x=1, y=1), Point(x=2, y=4), Point(x=3, y=9)]
#| [0, 1, 4, 9] 6
#| {'x': 1, 'y': 2}
#| 1 1 True
#| Empty() 0
#| Pair(first=1, second=2)
#| Point(x=7, y=8) Point(x=1, y=0)
#| <class '__main__.Point'> <class '__main__.Point'>
