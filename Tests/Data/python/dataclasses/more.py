from dataclasses import (dataclass, field, fields, asdict, astuple, replace, FrozenInstanceError, InitVar, KW_ONLY,
                         make_dataclass, MISSING)
from typing import ClassVar


@dataclass(frozen=True)
class Frozen:
    x: int
    y: int = 2


f = Frozen(1)
print(f, hash(f) == hash((1, 2)))
for change in (lambda: setattr(f, "x", 5), lambda: setattr(f, "new", 5), lambda: delattr(f, "x")):
    try:
        change()
    except FrozenInstanceError as error:
        print(type(error).__name__, error)
print(issubclass(FrozenInstanceError, AttributeError))
print({f: "key"}[Frozen(1, 2)], len({Frozen(1), Frozen(1), Frozen(3)}))
print(replace(f, x=9), f)


@dataclass(frozen=True)
class Named:
    name: str
    n: int = 0


table = {Named("a"): 1, Named("b", 2): 2}
print(table[Named("a")], Named("b", 2) in table, Named("c") in table)


@dataclass
class Base:
    a: int
    b: int = 2
    total: ClassVar[int] = 0


@dataclass
class Derived(Base):
    c: int = 3
    b: int = 20


print(Derived(1), [f.name for f in fields(Derived)], Derived.total)
print(Base(1) == Derived(1), Derived(1, c=5))


@dataclass
class WithInit:
    x: int
    scale: InitVar[int] = 10

    def __post_init__(self, scale):
        self.x *= scale


print(WithInit(2), WithInit(2, 3), WithInit(2, scale=1).x)


@dataclass
class Keywords:
    a: int
    _: KW_ONLY
    b: int = 1
    c: int


print(Keywords(1, c=3))
print(Keywords.__doc__)
try:
    Keywords(1, 2, 3)
except TypeError as error:
    print(error)


@dataclass(kw_only=True)
class AllKeywords:
    a: int
    b: int = 2


print(AllKeywords(a=1))
try:
    AllKeywords(1)
except TypeError as error:
    print(error)


@dataclass(slots=True)
class Slotted:
    x: int
    y: int = 5


s = Slotted(1)
print(s, Slotted.__slots__)
try:
    s.z = 1
except AttributeError as error:
    print(error)
Made = make_dataclass("Made", [("x", int), ("y", int, 5)])
print(Made(1), Made(1, 2) == Made(1, 2))


@dataclass(unsafe_hash=True)
class Hashed:
    x: int
    y: int = field(hash=False, default=1)


print(hash(Hashed(1, 1)) == hash(Hashed(1, 2)), Hashed(1, 1) == Hashed(1, 2))
try:
    @dataclass
    class Thawed(Frozen):
        z: int = 1
except TypeError as error:
    print(error)


@dataclass
class Meta:
    x: int = field(default=3, metadata={"unit": "cm"})


print(fields(Meta)[0].metadata["unit"], fields(Meta)[0].default, fields(Meta)[0].default_factory is MISSING)
for bad in (lambda: asdict(3), lambda: astuple(Base), lambda: fields(3), lambda: replace(3)):
    try:
        bad()
    except TypeError as error:
        print(error)
try:
    field(default=1, default_factory=list)
except ValueError as error:
    print(error)


@dataclass
class Vector:
    items: list
    extra: dict = field(default_factory=dict)

    def __add__(self, other):
        return Vector([a + b for a, b in zip(self.items, other.items)])

    @property
    def norm(self):
        return sum(x * x for x in self.items) ** 0.5

    @classmethod
    def zeros(cls, n):
        return cls([0] * n)

    @staticmethod
    def unit():
        return Vector([1])


print(Vector([1, 2]) + Vector([3, 4]), Vector([3, 4]).norm, Vector.zeros(2), Vector.unit())
print(asdict(Vector([Frozen(1)], {"k": Frozen(2)})))


@dataclass
class Own:
    x: int

    def __repr__(self):
        return f"<{self.x}>"

    def __eq__(self, other):
        return True


print(Own(1), Own(1) == Own(2))


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    tags: list = field(default_factory=list, compare=False)


print(Version(1, 2) < Version(1, 3), Version(2) >= Version(1, 9), sorted([Version(2), Version(1, 5)])[0])
print(Version(1) == Version(1, 0, ["x"]), max(Version(1), Version(3)))
# expect:
#| Frozen(x=1, y=2) True
#| FrozenInstanceError cannot assign to field 'x'
#| FrozenInstanceError cannot assign to field 'new'
#| FrozenInstanceError cannot delete field 'x'
#| True
#| key 2
#| Frozen(x=9, y=2) Frozen(x=1, y=2)
#| 1 True False
#| Derived(a=1, b=20, c=3) ['a', 'b', 'c'] 0
#| False Derived(a=1, b=20, c=5)
#| WithInit(x=20) WithInit(x=6) 2
#| Keywords(a=1, b=1, c=3)
#| Keywords(a: int, *, b: int = 1, c: int)
#| Keywords.__init__() takes 2 positional arguments but 4 were given
#| AllKeywords(a=1, b=2)
#| AllKeywords.__init__() takes 1 positional argument but 2 were given
#| Slotted(x=1, y=5) ('x', 'y')
#| 'Slotted' object has no attribute 'z'
#| Made(x=1, y=5) True
#| True False
#| cannot inherit non-frozen dataclass from a frozen one
#| cm 3 True
#| asdict() should be called on dataclass instances
#| astuple() should be called on dataclass instances
#| must be called with a dataclass type or instance
#| replace() should be called on dataclass instances
#| cannot specify both default and default_factory
#| Vector(items=[4, 6], extra={}) 5.0 Vector(items=[0, 0], extra={}) Vector(items=[1], extra={})
#| {'items': [{'x': 1, 'y': 2}], 'extra': {'k': {'x': 2, 'y': 2}}}
#| <1> True
#| True True Version(major=1, minor=5, tags=[])
#| True Version(major=3, minor=0, tags=[])
