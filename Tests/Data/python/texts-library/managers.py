import contextlib
from contextlib import contextmanager, suppress, closing, nullcontext, ExitStack, ContextDecorator, AbstractContextManager


@contextmanager
def tag(name):
    """A tag."""
    print(f"<{name}>")
    try:
        yield name.upper()
    finally:
        print(f"</{name}>")


with tag("b") as value:
    print(value)
with tag("a"), tag("i"):
    print("both")
try:
    with tag("x"):
        raise ValueError("inside")
except ValueError as error:
    print("caught", error)


@tag("deco")
def work(n):
    print("working", n)
    return n


print(work(3), tag.__name__, tag.__doc__)
with suppress(ZeroDivisionError):
    1 / 0
print("after")
with suppress(KeyError, IndexError):
    [][1]


class Door:
    def close(self):
        print("closed")


with closing(Door()) as d:
    print(type(d).__name__)
with nullcontext(5) as n:
    print(n)
with ExitStack() as stack:
    stack.callback(print, "bye", end="!\n")
    print(stack.enter_context(tag("s")))
    stack.push(lambda *details: print("exit", details[0]))
try:
    with ExitStack() as stack:
        stack.push(lambda kind, value, trace: kind is ValueError)
        raise ValueError("swallowed")
    print("fine")
finally:
    pass


class Timer(ContextDecorator):
    def __enter__(self):
        print("start")
        return self

    def __exit__(self, *details):
        print("stop", details[0])
        return False


@Timer()
def job():
    print("job")


job()


class Manager(AbstractContextManager):
    def __exit__(self, *details):
        print("left")


with Manager() as m:
    print(type(m).__name__)


@contextmanager
def never():
    if False:
        yield


try:
    with never():
        pass
except RuntimeError as error:
    print(error)


@contextmanager
def twice():
    yield 1
    yield 2


try:
    with twice():
        pass
except RuntimeError as error:
    print(error)
try:
    with ExitStack() as stack:
        stack.enter_context(3)
except TypeError as error:
    print(error)
# expect:
#| <b>
#| B
#| </b>
#| <a>
#| <i>
#| both
#| </i>
#| </a>
#| <x>
#| </x>
#| caught inside
#| <deco>
#| working 3
#| </deco>
#| 3 tag A tag.
#| after
#| Door
#| closed
#| 5
#| <s>
#| S
#| exit None
#| </s>
#| bye!
#| fine
#| start
#| job
#| stop None
#| Manager
#| left
#| generator didn't yield
#| generator didn't stop
#| 'builtins.int' object does not support the context manager protocol
