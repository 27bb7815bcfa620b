from enum import Enum, IntEnum, Flag, auto


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3


print(Color.RED)
print(repr(Color.RED))
print(Color.RED.name, Color.RED.value)
print(Color(2), Color["BLUE"])
print(list(Color), len(Color))
for color in Color:
    print(color.name.lower(), color.value)
print(Color.RED is Color(1), Color.RED == Color.RED, Color.RED == 1, Color.RED != Color.BLUE)
print(isinstance(Color.RED, Color), type(Color.RED))
print({Color.RED: "stop", Color.GREEN: "go"}[Color.GREEN])
print(Color.RED in Color, Color.__members__["RED"])
try:
    Color(7)
except ValueError as error:
    print(error)
try:
    Color["PINK"]
except KeyError as error:
    print(error)
try:
    Color.PINK
except AttributeError as error:
    print("no PINK")
try:
    Color.RED = 5
except AttributeError as error:
    print(error)
try:
    Color.RED < Color.BLUE
except TypeError as error:
    print(error)


class Level(IntEnum):
    LOW = 1
    HIGH = 10


print(Level.LOW < Level.HIGH, Level.HIGH + 5, sorted([Level.HIGH, Level.LOW]), max(Level))
print(Level.LOW, f"{Level.HIGH}", [0, 1, 2][Level.LOW], Level.LOW == 1)


class Planet(Enum):
    EARTH = (5.976e24, 6.37814e6)
    MARS = (6.421e23, 3.3972e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return 6.67300e-11 * self.mass / self.radius ** 2


for planet in Planet:
    print(planet.name, round(planet.gravity, 3))
print(Planet.EARTH.value)


class Op(Enum):
    ADD = "+"
    MUL = "*"

    def apply(self, a, b):
        return a + b if self is Op.ADD else a * b

    @classmethod
    def parse(cls, sign):
        return cls(sign)

    def __str__(self):
        return f"op {self.value}"


print(Op.ADD.apply(2, 3), Op.parse("*").apply(2, 3), Op.ADD, str(Op.MUL))


class Step(Enum):
    FIRST = auto()
    SECOND = auto()
    THIRD = auto()

    def next(self):
        members = list(Step)
        return members[(members.index(self) + 1) % len(members)]


print(Step.FIRST.next(), Step.THIRD.next(), [s.value for s in Step])


class Perm(Flag):
    READ = auto()
    WRITE = auto()
    RUN = auto()


both = Perm.READ | Perm.WRITE
print(both, repr(both), both.value)
print(Perm.READ in both, Perm.RUN in both, both & Perm.READ, both ^ Perm.READ, ~both)
print(bool(both & Perm.RUN), [p.name for p in Perm], list(both))
state = Step.FIRST
match state:
    case Step.FIRST:
        print("at the beginning")
    case _:
        print("later")
print(Color.RED.__class__.__name__, Color.__name__, [c.value for c in reversed(Color)])


class Shape(Enum):
    SQUARE = 2
    DIAMOND = 1
    ALIAS = 2


print(list(Shape), Shape.ALIAS, Shape(2).name)
print([name for name in Shape.__members__])
Animal = Enum("Animal", ["CAT", "DOG"])
print(Animal.CAT, list(Animal), Animal(2))
print(len({Color.RED, Color.RED, Color.BLUE}))
# expect:
#| Color.RED
#| <Color.RED: 1>
#| RED 1
#| Color.GREEN Color.BLUE
#| [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 3>] 3
#| red 1
#| green 2
#| blue 3
#| True True False True
#| True <enum 'Color'>
#| go
#| True Color.RED
#| 7 is not a valid Color
#| 'PINK'
#| no PINK
#| cannot reassign member 'RED'
#| '<' not supported between instances of 'Color' and 'Color'
#| True 15 [<Level.LOW: 1>, <Level.HIGH: 10>] 10
#| 1 10 1 True
#| EARTH 9.803
#| MARS 3.713
#| (5.976e+24, 6378140.0)
#| 5 6 op + op *
#| Step.SECOND Step.FIRST [1, 2, 3]
#| Perm.READ|WRITE <Perm.READ|WRITE: 3> 3
#| True False Perm.READ Perm.WRITE Perm.RUN
#| False ['READ', 'WRITE', 'RUN'] [<Perm.READ: 1>, <Perm.WRITE: 2>]
#| at the beginning
#| Color Color [3, 2, 1]
#| [<Shape.SQUARE: 2>, <Shape.DIAMOND: 1>] Shape.SQUARE SQUARE
#| ['SQUARE', 'DIAMOND', 'ALIAS']
#| Animal.CAT [<Animal.CAT: 1>, <Animal.DOG: 2>] Animal.DOG
#| 2
