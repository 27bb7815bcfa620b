# What an exception's context is, what it may be given, and what is asked of a key only when somebody reads it.
try:
    1 / 0
except ZeroDivisionError as first:
    try:
        {}["x"]
    except KeyError as second:
        print(repr(second.__context__), second.__context__ is first, second.__cause__)
        try:
            raise ValueError("third") from second
        except ValueError as third:
            print(repr(third.__context__), repr(third.__cause__), third.__suppress_context__)


class A(Exception):
    pass


class B(Exception):
    pass


class C(Exception):
    pass


try:
    try:
        raise A
    except A as a_:
        a = a_
        try:
            raise B
        except B as b_:
            b = b_
            try:
                raise C
            except C as c_:
                c = c_
                print(a.__context__, b.__context__ is a, c.__context__ is b)
                raise a
except A as error:
    print(error is a, error.__context__ is c, b.__context__, c.__context__ is b)


def f():
    try:
        raise KeyError("a")
    except Exception:
        try:
            yield
        except Exception as error:
            print(type(error).__name__, repr(error.__context__))
            yield "b"


walk = f()
walk.send(None)
print(walk.throw(ValueError))
error = ValueError("x")
for name, value in (("__cause__", 1), ("__cause__", KeyError), ("__cause__", None), ("__cause__", KeyError("k"))):
    try:
        setattr(error, name, value)
        print(name, repr(getattr(error, name)))
    except TypeError as problem:
        print(problem)
for name in ("__cause__", "__context__", "args"):
    try:
        delattr(error, name)
    except TypeError as problem:
        print(problem)
error.add_note("one")
error.add_note("two")
print(error.__notes__)
for note in (3, None):
    try:
        error.add_note(note)
    except TypeError as problem:
        print(problem)
error.__notes__ = 42
try:
    error.add_note("x")
except TypeError as problem:
    print(problem)
del error.__notes__
print(hasattr(error, "__notes__"))
missing = ImportError("test", name="n", path="p")
print(missing.name, missing.path, missing.args)
missing.__init__("again", name="m")
print(missing.name, missing.path, missing.args)
missing.__init__()
print(missing.name, missing.path, missing.args)


class Key:
    asked = 0
    def __repr__(self):
        Key.asked += 1
        return "<key>"


for what in (lambda: {}[Key()], lambda: {}.pop(Key()), lambda: set().remove(Key()), lambda: {}[(Key(), 1)]):
    try:
        what()
    except KeyError as error:
        print(Key.asked, end=" ")
        print(error, type(error.args[0]).__name__, Key.asked)


class Unreadable:
    pass


for what in (lambda: {}[Unreadable()], lambda: {}[len, Unreadable]):
    try:
        what()
    except KeyError as error:
        print("missing", type(error.args[0]).__name__)
# expect:
#| ZeroDivisionError('division by zero') True None
#| KeyError('x') KeyError('x') True
#| None True True
#| True True None True
#| ValueError KeyError('a')
#| b
#| exception cause must be None or derive from BaseException
#| exception cause must be None or derive from BaseException
#| __cause__ None
#| __cause__ KeyError('k')
#| __cause__ may not be deleted
#| __context__ may not be deleted
#| args may not be deleted
#| ['one', 'two']
#| note must be a str, not 'int'
#| note must be a str, not 'NoneType'
#| Cannot add note: __notes__ is not a list
#| False
#| n p ('test',)
#| m None ('again',)
#| None None ()
#| 0 <key> Key 0
#| 1 <key> Key 1
#| 2 <key> Key 2
#| 3 (<key>, 1) tuple 3
#| missing Unreadable
#| missing tuple
