def f(a, b=2, *args, c=3):
    """What it does.

    More of it."""
    return a


print(f.__doc__)
print(f.__name__, f.__defaults__, f.__annotations__)


class A:
    """A class."""

    x: int = 1

    def method(self):
        "A method."

    @property
    def p(self):
        """A property."""
        return 1


class B(A):
    pass


print(A.__doc__, B.__doc__, A.method.__doc__, A().method.__doc__, A.__annotations__, B().x)
print((lambda: 0).__doc__, f.__qualname__, A.method.__qualname__)
g = f
g.__doc__ = "new"
print(f.__doc__)


def outer():
    def inner():
        """Inside."""
    return inner


print(outer().__doc__, outer().__qualname__, outer.__doc__)


def generator():
    """Gives."""
    yield 1


print(generator.__doc__, list(generator()))
x: int = 5
print(x)


def typed(a: int, *rest: str, k: float = 1.5, **others: "any") -> None:
    local: Undefined = 3
    return local


print(typed.__annotations__, typed(1))
# expect:
#| What it does.
#|
#|     More of it.
#| f (2,) {}
#| A class. None A method. A method. {'x': <class 'int'>} 1
#| None f A.method
#| new
#| Inside. outer.<locals>.inner None
#| Gives. [1]
#| 5
#| {'a': <class 'int'>, 'rest': <class 'str'>, 'k': <class 'float'>, 'others': 'any', 'return': None} 3
