# What CPython's own tests ask of abstract classes, patterns, copies, enumerations and the rest (kinds that were wrong or false).
import collections.abc
import copy
import enum
import functools
import numbers
import pprint
import types
import typing
from fractions import Fraction

print(type(Fraction).__name__, type(collections.UserList).__name__, isinstance(b"", collections.abc.Reversible))
print(type(types.MappingProxyType({})).__name__, type(typing.Union[typing.List, str]).__name__, int | str == typing.Union[int, str])
print(isinstance({}.keys(), collections.abc.KeysView), isinstance(collections.ChainMap(), collections.abc.MutableMapping))
print(Fraction(3, 8) == complex(0.375, 0), isinstance(3, numbers.Rational))


class Parent:
    def __len__(self):
        return 2

    def __getitem__(self, place):
        return "ab"[place]


collections.abc.Sequence.register(Parent)


class Child(Parent):
    pass


match Child():
    case [first, second]:
        print("matched", first, second)


class Counted:
    def __reduce__(self):
        return ""


counted = Counted()
print(copy.copy(counted) is counted, copy.deepcopy([counted])[0] is counted)


class Kept:
    def __init__(self):
        self.a, self.b = 1, 2

    def __getstate__(self):
        return {"a": self.a}

    def __setstate__(self, state):
        self.__dict__.update(state, b="again")


print(copy.copy(Kept()).__dict__, copy.deepcopy(Kept()).__dict__)


class Perm(enum.IntFlag):
    R = 4
    W = 2

    def __str__(self):
        return self._name_


print(format(Perm.R, ""), f"{Perm.R | Perm.W}", f"{Perm.R:03d}")


class Pair(enum.Enum):
    ONE = enum.auto()
    TWO = (enum.auto(), enum.auto())


print(Pair.TWO.value)
try:
    class Order(enum.Enum):
        _order_ = "red green"
        green = 1
        red = 2
except TypeError as error:
    print(error)


@functools.singledispatch
def what(value):
    return "anything"


@what.register
def _(value: collections.abc.Mapping):
    return "mapping"


@what.register
def _(value: int | str):
    return "number or text"


print(what({}), what(3), what([]))


class Held(set):
    pass


print(pprint.pformat(Held(range(4)), width=12))
print(pprint.pformat({"b": b"abcdefghijklmnopqrstuvwxyz"}, width=24))


class Walker:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration(42)


def walk():
    result = yield from Walker()
    print("returned", result)


list(walk())
ended = StopIteration("spam")
ended.value = "eggs"
print(ended, ended.value)


class Meta(type):
    def __lt__(cls, other):
        return cls.__name__ < other.__name__


print(Meta("A", (), {}) < Meta("B", (), {}))


class Duck:
    __bases__ = (int,)


print(issubclass(Duck(), int))
named = UnicodeEncodeError("ascii", "aéb", 1, 2, "no room")
named.start = 2
named.end = 3
print(named)
settings = dict(a=1)
settings |= [("b", 2)]
print(settings)
# expect:
#| ABCMeta ABCMeta True
#| mappingproxy _UnionGenericAlias True
#| True True
#| True True
#| matched a b
#| True True
#| {'a': 1, 'b': 'again'} {'a': 1, 'b': 'again'}
#| R R|W 004
#| (2, 3)
#| member order does not match _order_:
#|   ['green', 'red']
#|   ['red', 'green']
#| mapping number or text anything
#| Held({0,
#|       1,
#|       2,
#|       3})
#| {'b': b'abcdefghijkl'
#|       b'mnopqrstuvwxyz'}
#| returned 42
#| spam eggs
#| True
#| True
#| 'ascii' codec can't encode character '\x62' in position 2: no room
#| {'a': 1, 'b': 2}
