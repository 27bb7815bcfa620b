from abc import ABC, ABCMeta, abstractmethod
from collections.abc import (Callable, Container, Hashable, Iterable, Iterator, Mapping, MutableMapping, MutableSequence,
                             Sequence, Set, Sized)
import numbers


class Shape(ABC):
    @abstractmethod
    def area(self):
        """How much it covers."""

    @property
    @abstractmethod
    def name(self):
        pass

    def describe(self):
        return f"{self.name}: {self.area()}"


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side ** 2

    @property
    def name(self):
        return "square"


class Half(Shape):
    def area(self):
        return 0


print(Square(3).describe())
for cls in (Shape, Half):
    try:
        cls()
    except TypeError as error:
        print(error)
print(isinstance(Square(1), Shape), issubclass(Square, Shape), type(Shape).__name__)


class Old(metaclass=ABCMeta):
    @abstractmethod
    def f(self):
        pass


try:
    Old()
except TypeError as error:
    print(error)


@Shape.register
class Registered:
    pass


print(isinstance(Registered(), Shape), issubclass(Registered, Shape), isinstance(3, Shape))
for value in ([1], (1,), "a", {1: 2}, {1}, range(3), 5, 2.5, None, len, iter([]), (x for x in [])):
    print(type(value).__name__, [cls.__name__ for cls in (
        Iterable, Iterator, Sized, Container, Hashable, Sequence, MutableSequence, Mapping, Set, Callable)
        if isinstance(value, cls)])
for value in (1, 2.5, True, "1"):
    print(value, [cls.__name__ for cls in (numbers.Number, numbers.Real, numbers.Rational, numbers.Integral)
                  if isinstance(value, cls)])


class Countdown(Iterator):
    def __init__(self, n):
        self.n = n

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Countdown(3)), isinstance(Countdown(1), Iterable))


class Box(Sequence):
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, index):
        return self.items[index]

    def __len__(self):
        return len(self.items)


b = Box(1, 2, 3, 2)
print(list(b), 2 in b, b.index(3), b.count(2), list(reversed(b)), len(b))


class Lower(MutableMapping):
    def __init__(self):
        self.data = {}

    def __getitem__(self, key):
        return self.data[key.lower()]

    def __setitem__(self, key, value):
        self.data[key.lower()] = value

    def __delitem__(self, key):
        del self.data[key.lower()]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


m = Lower()
m["A"] = 1
m.update({"B": 2}, C=3)
print(dict(m), m["a"], "B" in m, m.get("zz", 0), list(m.items()), m.pop("C"), len(m), sorted(m.keys()), list(m.values()))
print(m.setdefault("D", 4), m == {"a": 1, "b": 2, "d": 4})
try:
    Sequence()
except TypeError as error:
    print(error)


class Duck:
    def __len__(self):
        return 1

    def __call__(self):
        pass


print(isinstance(Duck(), Sized), isinstance(Duck(), Callable), isinstance(Duck(), Iterable))
# expect:
#| square: 9
#| Can't instantiate abstract class Shape with abstract methods area, name
#| Can't instantiate abstract class Half with abstract method name
#| True True ABCMeta
#| Can't instantiate abstract class Old with abstract method f
#| True True False
#| list ['Iterable', 'Sized', 'Container', 'Sequence', 'MutableSequence']
#| tuple ['Iterable', 'Sized', 'Container', 'Hashable', 'Sequence']
#| str ['Iterable', 'Sized', 'Container', 'Hashable', 'Sequence']
#| dict ['Iterable', 'Sized', 'Container', 'Mapping']
#| set ['Iterable', 'Sized', 'Container', 'Set']
#| range ['Iterable', 'Sized', 'Container', 'Hashable', 'Sequence']
#| int ['Hashable']
#| float ['Hashable']
#| NoneType ['Hashable']
#| builtin_function_or_method ['Hashable', 'Callable']
#| list_iterator ['Iterable', 'Iterator', 'Hashable']
#| generator ['Iterable', 'Iterator', 'Hashable']
#| 1 ['Number', 'Real', 'Rational', 'Integral']
#| 2.5 ['Number', 'Real']
#| True ['Number', 'Real', 'Rational', 'Integral']
#| 1 []
#| [2, 1, 0] True
#| [1, 2, 3, 2] True 2 2 [2, 3, 2, 1] 4
#| {'a': 1, 'b': 2, 'c': 3} 1 True 0 [('a', 1), ('b', 2), ('c', 3)] 3 2 ['a', 'b'] [1, 2]
#| 4 True
#| Can't instantiate abstract class Sequence with abstract methods __getitem__, __len__
#| True True False
