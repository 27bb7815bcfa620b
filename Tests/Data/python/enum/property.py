# What members have, and their class has not, or has otherwise: `enum.property`.
import enum
from enum import Enum, Flag, IntEnum
from types import DynamicClassAttribute


def tried(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


class Base(Enum):
    @enum.property
    def size(self):
        return self.value * 10

    @enum.property
    def first(self):
        return "first of %s" % self.name

    @first.setter
    def first(self, value):
        print("set", value)


class Planet(Base):
    MERCURY = 1
    first = 2


print(Planet.MERCURY.size, Planet.MERCURY.first, Planet.first, Planet.first.first, Planet.first.size)
print(list(Planet), Planet["first"], Planet(2))
tried(lambda: Planet.size)
tried(lambda: Base.size)
tried(lambda: setattr(Planet.MERCURY, "size", 3))
tried(lambda: delattr(Planet.MERCURY, "size"))
tried(lambda: setattr(Planet.MERCURY, "first", 3))


class Old:
    def __init__(self):
        self.x = 5

    @DynamicClassAttribute
    def y(self):
        return self.x + 1

    @y.setter
    def y(self, value):
        self.x = value

    @y.deleter
    def y(self):
        self.x = 0


old = Old()
old.y = 7
print(old.y, old.x)
del old.y
print(old.x)
tried(lambda: Old.y)


class Field(Enum):
    name = "a name"
    value = "a value"
    other = 3


print(Field.name, Field.value, Field.name.name, Field.value.value, Field.other.name, Field.other.value)
print(list(Field))


class Mixed(IntEnum):
    real = 5
    imag = 6


print(Mixed.real, Mixed.real.name, Mixed["imag"], Mixed(6).value)


class Colors(Flag):
    RED = 1
    BLUE = 2

    @enum.property
    def shade(self):
        return "shade %d" % self.value


print((Colors.RED | Colors.BLUE).shade, Colors.RED.shade)
# expect:
#| 10 first of MERCURY Planet.first first of first 20
#| [<Planet.MERCURY: 1>, <Planet.first: 2>] Planet.first Planet.first
#| AttributeError size
#| AttributeError size
#| AttributeError <enum 'Base'> cannot set attribute 'size'
#| AttributeError <enum 'Base'> cannot delete attribute 'size'
#| set 3
#| None
#| 8 7
#| 0
#| AttributeError 
#| Field.name Field.value name a value other 3
#| [<Field.name: 'a name'>, <Field.value: 'a value'>, <Field.other: 3>]
#| 5 real 6 6
#| shade 3 shade 1
