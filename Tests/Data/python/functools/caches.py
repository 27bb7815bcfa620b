from functools import lru_cache, cache, cached_property


@lru_cache(maxsize=None)
def fib(n):
    """The n-th of them."""
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(30), fib(80))
print(fib.cache_info())
print(fib.__name__, fib.__doc__, fib.cache_parameters())
fib.cache_clear()
print(fib.cache_info())
calls = []


@lru_cache(maxsize=2)
def square(x):
    calls.append(x)
    return x * x


print(square(1), square(2), square(1), square(3), square(2), square(1))
print(calls, square.cache_info())
print(square.__wrapped__(5))


@cache
def paths(r, c):
    return 1 if r == 0 or c == 0 else paths(r - 1, c) + paths(r, c - 1)


print(paths(10, 10), paths.cache_info().currsize)


@lru_cache
def greet(name, punctuation="!"):
    calls.append(name)
    return f"hi {name}{punctuation}"


calls.clear()
print(greet("a"), greet("a"), greet("a", "?"), greet("a", punctuation="?"), greet(name="a"))
print(calls, greet.cache_info())


@lru_cache(typed=True)
def kind(x):
    return type(x).__name__


print(kind(1), kind(1.0), kind(1), kind.cache_info())


@lru_cache(maxsize=0)
def none(x):
    return x


print(none(1), none(1), none.cache_info())
try:
    square([1])
except TypeError as error:
    print(error)


class Circle:
    def __init__(self, r):
        self.r = r
        self.asked = 0

    @cached_property
    def area(self):
        self.asked += 1
        return 3 * self.r ** 2

    @lru_cache(maxsize=None)
    def scaled(self, k):
        return self.r * k


c = Circle(2)
print(c.area, c.area, c.asked, "area" in c.__dict__)
c.area = 5
print(c.area)
del c.area
print(c.area, c.asked)
print(c.scaled(3), c.scaled(3), Circle.scaled.cache_info())
try:
    lru_cache("x")
except TypeError as error:
    print(error)


@cache
def collatz(n):
    return 0 if n == 1 else 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)


print(max(range(1, 200), key=collatz), collatz(27))
# expect:
#| 832040 23416728348467685
#| CacheInfo(hits=79, misses=81, maxsize=None, currsize=81)
#| fib The n-th of them. {'maxsize': None, 'typed': False}
#| CacheInfo(hits=0, misses=0, maxsize=None, currsize=0)
#| 1 4 1 9 4 1
#| [1, 2, 3, 2, 1] CacheInfo(hits=1, misses=5, maxsize=2, currsize=2)
#| 25
#| 184756 120
#| hi a! hi a! hi a? hi a? hi a!
#| ['a', 'a', 'a', 'a'] CacheInfo(hits=1, misses=4, maxsize=128, currsize=4)
#| int float int CacheInfo(hits=1, misses=2, maxsize=128, currsize=2)
#| 1 1 CacheInfo(hits=0, misses=2, maxsize=0, currsize=0)
#| unhashable type: 'list'
#| 12 12 1 True
#| 5
#| 12 2
#| 6 6 CacheInfo(hits=1, misses=1, maxsize=None, currsize=1)
#| Expected first argument to be an integer, a callable, or None
#| 171 111
