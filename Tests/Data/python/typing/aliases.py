from typing import (Any, Callable, ClassVar, Dict, Final, Generic, Iterable, List, Literal, NamedTuple, NewType, Optional,
                    Protocol, Sequence, Set, Tuple, Type, TypedDict, TypeVar, Union, cast, get_args, get_origin,
                    get_type_hints, runtime_checkable)
print(list[int], dict[str, int], tuple[int, ...], set[str], type[int], list[list[int]], dict[str, list[int]])
print(int | None, int | str, list[int] | None, None | int, int | int, str | list[int])
print(List[int], Dict[str, List[int]], Tuple[int, ...], Tuple[int, str], Set[int], Type[int], Tuple[()])
print(Optional[int], Optional[List[int]], Union[int, str], Union[int, str, None], Union[int], Union[int, int], Any)
print(Callable, Callable[[int, str], bool], Callable[..., int], Callable[[], None])
print(Literal["a", 1, True], ClassVar[int], Final[int], Iterable[int], Sequence[str])
print(List, Dict, Optional, Union, Literal)
T = TypeVar("T")
K = TypeVar("K", bound=int)
print(T, K, List[T], Dict[T, K], List[T][int], Dict[T, int][str], TypeVar("A", int, str).__constraints__)
print(isinstance(3, int | str), isinstance("a", int | None), isinstance(None, int | None), issubclass(bool, int | str))
print(list[int] == list[int], list[int] == list[str], int | str == str | int, List[int] == List[int])
print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(int), get_args(Union[int, str]), get_args(list[int]))
print(list[int]([1, 2]), list[int].__origin__, dict[str, int].__args__)


def f(a: int, b: "str" = "x", *args: float, flag: bool = True, **kw: Any) -> List[int]:
    return [a]


print(f.__annotations__)
print(f(1), cast(int, "a"))


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()


s = Stack[int]()
s.push(3)
print(s.items, s.pop(), Stack[int], Stack.__name__)


class Employee(NamedTuple):
    """One of them."""

    name: str
    id: int = 3

    def hi(self) -> str:
        return f"{self.name} {self.id}"


e = Employee("Ann")
print(e, e.hi(), e._asdict(), Employee._fields, Employee._field_defaults, e == ("Ann", 3), Employee.__annotations__)
try:
    Employee()
except TypeError as error:
    print(error)
Pair = NamedTuple("Pair", [("a", int), ("b", str)])
print(Pair(1, "x"))


class Movie(TypedDict):
    title: str
    year: int


m: Movie = {"title": "M", "year": 1931}
print(m, Movie(title="A", year=1), Movie.__annotations__)
UserId = NewType("UserId", int)
print(UserId(5) + 1, UserId.__name__)


@runtime_checkable
class Closable(Protocol):
    def close(self): ...


class File:
    def close(self):
        pass


print(isinstance(File(), Closable), isinstance(3, Closable))


class Config:
    x: int = 1
    y: Optional[str] = None
    z: List[int]


print(Config.__annotations__, get_type_hints(Config))
value: int = 3
names: list[str] = ["a"]
print(value, names)
for bad in (lambda: List[int, str], lambda: Optional[int, str], lambda: isinstance([], list[int]), lambda: Dict[int],
            lambda: List(), lambda: isinstance([], List[int]), lambda: int[str], lambda: Union[()], lambda: list[int][str]):
    try:
        bad()
    except TypeError as error:
        print(error)
print(isinstance([1], List), isinstance({}, Dict), isinstance((), Sequence))


def outer(x: T) -> T:
    y: "undefined name" = x
    return y


print(outer(5))
try:
    def broken(x: Missing):
        pass
except NameError as error:
    print(error)
# expect:
#| list[int] dict[str, int] tuple[int, ...] set[str] type[int] list[list[int]] dict[str, list[int]]
#| int | None int | str list[int] | None None | int <class 'int'> str | list[int]
#| typing.List[int] typing.Dict[str, typing.List[int]] typing.Tuple[int, ...] typing.Tuple[int, str] typing.Set[int] typing.Type[int] typing.Tuple[()]
#| typing.Optional[int] typing.Optional[typing.List[int]] typing.Union[int, str] typing.Union[int, str, NoneType] <class 'int'> <class 'int'> typing.Any
#| typing.Callable typing.Callable[[int, str], bool] typing.Callable[..., int] typing.Callable[[], NoneType]
#| typing.Literal['a', 1, True] typing.ClassVar[int] typing.Final[int] typing.Iterable[int] typing.Sequence[str]
#| typing.List typing.Dict typing.Optional typing.Union typing.Literal
#| ~T ~K typing.List[~T] typing.Dict[~T, ~K] typing.List[int] typing.Dict[str, int] (<class 'int'>, <class 'str'>)
#| True False True True
#| True False True True
#| <class 'list'> (<class 'str'>, <class 'int'>) None (<class 'int'>, <class 'str'>) (<class 'int'>,)
#| [1, 2] <class 'list'> (<class 'str'>, <class 'int'>)
#| {'a': <class 'int'>, 'b': 'str', 'args': <class 'float'>, 'flag': <class 'bool'>, 'kw': typing.Any, 'return': typing.List[int]}
#| [1] a
#| [] 3 __main__.Stack[int] Stack
#| Employee(name='Ann', id=3) Ann 3 {'name': 'Ann', 'id': 3} ('name', 'id') {'id': 3} True {'name': <class 'str'>, 'id': <class 'int'>}
#| Employee.__new__() missing 1 required positional argument: 'name'
#| Pair(a=1, b='x')
#| {'title': 'M', 'year': 1931} {'title': 'A', 'year': 1} {'title': <class 'str'>, 'year': <class 'int'>}
#| 6 UserId
#| True False
#| {'x': <class 'int'>, 'y': typing.Optional[str], 'z': typing.List[int]} {'x': <class 'int'>, 'y': typing.Optional[str], 'z': typing.List[int]}
#| 3 ['a']
#| Too many arguments for typing.List; actual 2, expected 1
#| typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>).
#| isinstance() argument 2 cannot be a parameterized generic
#| Too few arguments for typing.Dict; actual 1, expected 2
#| Type List cannot be instantiated; use list() instead
#| Subscripted generics cannot be used with class and instance checks
#| type 'int' is not subscriptable
#| Cannot take a Union of no types.
#| list[int] is not a generic class
#| True True True
#| 5
#| name 'Missing' is not defined
