from functools import partial, reduce, wraps, total_ordering, cmp_to_key, singledispatch, singledispatchmethod, update_wrapper, partialmethod
import operator


def power(base, exponent=2, *, offset=0):
    return base ** exponent + offset


cube = partial(power, exponent=3)
print(cube(2), cube(2, offset=1))
print(partial(power, 5)(), partial(power, 2)(4))
print(cube.func is power, cube.args, cube.keywords)
print(partial(int, base=2)("101"), partial(print, "a", sep="-")("b"))
print(partial(partial(power, 2), 5)(), partial(partial(power, 2), 5).args)
print(partial(operator.add, 1), partial(max, 3, key=abs)(-5, 2))
print(list(map(partial(operator.mul, 3), [1, 2])))
try:
    partial()
except TypeError as error:
    print(error)
try:
    partial(3)
except TypeError as error:
    print(error)
print(reduce(operator.add, [1, 2, 3]), reduce(lambda a, b: a * b, range(1, 6), 1))
print(reduce(lambda a, b: b + a, "abc"), reduce(max, [3, 9, 2]), reduce(operator.add, [], 5))
try:
    reduce(operator.add, [])
except TypeError as error:
    print(error)
try:
    reduce(operator.add, 5)
except TypeError as error:
    print(error)


def logged(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        """Not this."""
        print("calling", function.__name__, args, kwargs)
        return function(*args, **kwargs)

    return wrapper


@logged
def add(a: int, b: int = 1) -> int:
    """Adds."""
    return a + b


print(add(2), add(2, b=3))
print(add.__name__, add.__doc__, add.__qualname__, add.__wrapped__(1, 1), add.__annotations__)


def repeat(times):
    def decorate(function):
        @wraps(function)
        def wrapper(*args):
            return [function(*args) for _ in range(times)]

        return wrapper

    return decorate


@repeat(3)
def hello(name):
    return "hello " + name


print(hello("x"), hello.__name__)


@total_ordering
class Version:
    def __init__(self, major, minor):
        self.pair = major, minor

    def __eq__(self, other):
        return self.pair == other.pair

    def __lt__(self, other):
        return self.pair < other.pair


a, b = Version(1, 2), Version(1, 3)
print(a < b, a <= b, a > b, a >= b, a == b, a != b, a <= Version(1, 2))
print(max(a, b).pair, sorted([b, a])[0].pair)


@total_ordering
class Ge:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return self.v == other.v

    def __ge__(self, other):
        return self.v >= other.v


print(Ge(1) < Ge(2), Ge(2) > Ge(1), Ge(1) <= Ge(1))
try:
    total_ordering(type("Empty", (), {}))
except ValueError as error:
    print(error)
print(sorted(["bb", "a", "ccc"], key=cmp_to_key(lambda x, y: len(y) - len(x))))
print(sorted([3, 1, 2], key=cmp_to_key(lambda x, y: (x > y) - (x < y))))


@singledispatch
def describe(x):
    return "something"


@describe.register
def _(x: int):
    return f"int {x}"


@describe.register(list)
def _(x):
    return f"list of {len(x)}"


@describe.register(str)
@describe.register(tuple)
def _(x):
    return f"text or tuple {x!r}"


@describe.register
def _(x: float | None):
    return "float or nothing"


print(describe(3), describe([1, 2]), describe("a"), describe((1,)), describe(2.5), describe(None), describe({}))
print(describe(True), describe.dispatch(bool) is describe.dispatch(int))


class Base:
    pass


class Derived(Base):
    pass


@describe.register(Base)
def _(x):
    return "base"


print(describe(Derived()), describe.__name__)


class Formatter:
    @singledispatchmethod
    def format(self, x):
        return str(x)

    @format.register
    def _(self, x: list):
        return "/".join(map(str, x))


print(Formatter().format(3), Formatter().format([1, 2]))


class Cell:
    def set(self, state):
        self.state = state

    alive = partialmethod(set, True)


c = Cell()
c.alive()
print(c.state)


class Counted:
    def __init__(self, function):
        update_wrapper(self, function)
        self.function = function
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)


@Counted
def triple(x):
    "Three times."
    return 3 * x


print(triple(2), triple(3), triple.calls, triple.__name__, triple.__doc__)
# expect:
#| 8 9
#| 25 16
#| True () {'exponent': 3}
#| a-b
#| 5 None
#| 32 (2, 5)
#| functools.partial(<built-in function add>, 1) -5
#| [3, 6]
#| type 'partial' takes at least one argument
#| the first argument must be callable
#| 6 120
#| cba 9 5
#| reduce() of empty iterable with no initial value
#| reduce() arg 2 must support iteration
#| calling add (2,) {}
#| calling add (2,) {'b': 3}
#| 3 5
#| add Adds. add 2 {'a': <class 'int'>, 'b': <class 'int'>, 'return': <class 'int'>}
#| ['hello x', 'hello x', 'hello x'] hello
#| True True False False False True True
#| (1, 3) (1, 2)
#| True True True
#| must define at least one ordering operation: < > <= >=
#| ['ccc', 'bb', 'a']
#| [1, 2, 3]
#| int 3 list of 2 text or tuple 'a' text or tuple (1,) float or nothing float or nothing something
#| int True True
#| base describe
#| 3 1/2
#| True
#| 6 9 2 triple Three times.
