from dataclasses import dataclass, field, fields, asdict, astuple, replace, is_dataclass


@dataclass
class Point:
    x: int
    y: int = 0


p = Point(1)
print(p)
print(p == Point(1, 0), p != Point(2), p == (1, 0))
print(Point.__doc__)
print(Point.__match_args__)
print(Point.__annotations__)
print([f.name for f in fields(p)], fields(Point)[0].type)
print(asdict(p), astuple(p))
print(replace(p, y=7))
p.x = 10
print(p, p.x + p.y)
for call in (lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(1, z=2), lambda: Point(x=1, y=2, x2=3)):
    try:
        call()
    except TypeError as error:
        print(error)
try:
    p < Point(3)
except TypeError as error:
    print(error)
try:
    hash(p)
except TypeError as error:
    print(error)
print(is_dataclass(Point), is_dataclass(p), is_dataclass(int))


@dataclass
class Student:
    name: str
    grades: list = field(default_factory=list)
    active: bool = True

    def mean(self):
        return sum(self.grades) / len(self.grades)


a, b = Student("Ann"), Student("Bob", [7, 9])
a.grades.append(10)
print(a, b, b.mean())
print(asdict(b))
copy = asdict(b)
copy["grades"].append(1)
print(b.grades)


@dataclass(order=True)
class Card:
    rank: int
    suit: str = field(compare=False)


print(sorted([Card(3, "x"), Card(1, "y"), Card(2, "z")]))
print(Card(1, "a") == Card(1, "b"), Card(1, "a") < Card(2, "a"), max(Card(5, "q"), Card(4, "r")))


@dataclass
class Rectangle:
    width: float
    height: float
    area: float = field(init=False)
    label: str = field(default="box", repr=False)

    def __post_init__(self):
        self.area = self.width * self.height


r = Rectangle(2, 3.5)
print(r, r.label)
match p:
    case Point(x, y):
        print(x, y)
for text in ("x: list = []", "x: dict = {}"):
    try:
        if "list" in text:
            @dataclass
            class Bad:
                x: list = []
        else:
            @dataclass
            class Bad:
                x: dict = {}
    except ValueError as error:
        print(error)
try:
    @dataclass
    class Worse:
        x: int = 1
        y: int
except TypeError as error:
    print(error)


@dataclass(repr=False, eq=False)
class Bare:
    x: int


print(Bare(1) == Bare(1), Bare(2).x)


@dataclass
class Node:
    value: int
    next: "Node" = None


print(Node(1, Node(2)))
print(asdict(Node(1, Node(2))))
print(astuple(Node(1, Node(2))))
n = Node(1)
n.next = n
print(n)


@dataclass
class WithClassState:
    x: int
    count = 0

    def __post_init__(self):
        WithClassState.count += 1


WithClassState(1), WithClassState(2)
print(WithClassState.count, [f.name for f in fields(WithClassState)])
print([Point(i, i ** 2) for i in range(3)])
print({"a": Point(1, 2)})
print(f"{Point(1, 2)} {Point(3, 4)!r}")
# expect:
#| Point(x=1, y=0)
#| True True False
#| Point(x: int, y: int = 0)
#| ('x', 'y')
#| {'x': <class 'int'>, 'y': <class 'int'>}
#| ['x', 'y'] <class 'int'>
#| {'x': 1, 'y': 0} (1, 0)
#| Point(x=1, y=7)
#| Point(x=10, y=0) 10
#| Point.__init__() missing 1 required positional argument: 'x'
#| Point.__init__() takes from 2 to 3 positional arguments but 4 were given
#| Point.__init__() got an unexpected keyword argument 'z'
#| Point.__init__() got an unexpected keyword argument 'x2'
#| '<' not supported between instances of 'Point' and 'Point'
#| unhashable type: 'Point'
#| True True False
#| Student(name='Ann', grades=[10], active=True) Student(name='Bob', grades=[7, 9], active=True) 8.0
#| {'name': 'Bob', 'grades': [7, 9], 'active': True}
#| [7, 9]
#| [Card(rank=1, suit='y'), Card(rank=2, suit='z'), Card(rank=3, suit='x')]
#| True True Card(rank=5, suit='q')
#| Rectangle(width=2, height=3.5, area=7.0) box
#| 10 0
#| mutable default <class 'list'> for field x is not allowed: use default_factory
#| mutable default <class 'dict'> for field x is not allowed: use default_factory
#| non-default argument 'y' follows default argument
#| False 2
#| Node(value=1, next=Node(value=2, next=None))
#| {'value': 1, 'next': {'value': 2, 'next': None}}
#| (1, (2, None))
#| Node(value=1, next=...)
#| 2 ['x']
#| [Point(x=0, y=0), Point(x=1, y=1), Point(x=2, y=4)]
#| {'a': Point(x=1, y=2)}
#| Point(x=1, y=2) Point(x=3, y=4)
